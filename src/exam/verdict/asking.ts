import type { NoteQuestion } from '../notes/note.ts'

const MISFIT =
  /\b(?:[Ww]hich|[Ww]hat)\b[^?.]{0,60}\b(?:is|are|does|do|would|should|will|can|could) (?:NOT|EXCEPT|invalid|impossible|not (?:possible|valid|allowed|supported|permitted))\b|\b(?:[Ww]hich|[Ww]hat)\b[^?.]{0,60}\b(?:does|do|can|will|would) [^?.]{1,25} NOT\b|\b[Ww]hich of the (?:following|options|statements)[^?.]{0,40}\b(?<!but )(?:not|except|incorrect|false|untrue|unsuitable)\b|\bEXCEPT\b[^?.]{0,40}\?|\b(?:LEAST|least) (?:suitable|appropriate)\b|(?:적절하지|적합하지|올바르지|알맞지|옳지|맞지|해당하지|충족하지) (?:않은|않는|못하는) (?:것|옵션|보기|설명|항목|솔루션|방법)|(?:사용|이용|선택|적용|지원|설정)(?:할|될) 수 없는 [^?.]{0,30}(?:어떤|무엇|어느)|(?:아닌|틀린|잘못된|부적절한) (?:것|옵션|보기|설명|항목)/u

/** The sentence of a stem that asks. */
export function askingSentence(stem: string): string {
  return stem.split(/(?<=[.?!])\s+/u).findLast((sentence) => sentence.includes('?')) ?? stem
}

/** Whether the question wants the option that does not do what the stem asks. */
export function asksForMisfit(stem: string): boolean {
  return MISFIT.test(askingSentence(stem))
}

const REASON =
  /^\W*why\b|\b(?:what|which)\b[^?.]{0,30}\b(?:explains?|reasons?|causes?|caused|happens?|would happen|will happen|risks?|drawbacks?|disadvantages?|downsides?|limitations?)\b|\bwhy\b[^.]{0,80}\?|왜 |(?:원인|이유)(?:은|는|이|가)? ?(?:무엇|뭐|어떤)|(?:어떻게 됩니까|무슨 일이)/iu

/** Whether the question wants a reason, a cause or a consequence: its options are statements, not designs that could be billed. */
export function asksForReason(stem: string): boolean {
  return REASON.test(askingSentence(stem))
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, '2': 2, '3': 3, 두: 2, 세: 3 }

/** How many options a question wants chosen. */
export function selectOf({ select, key, question }: NoteQuestion): number {
  const written = /\((?:select|choose) (\w+)|(\d|두|세) ?(?:개|가지)(?:를)? ?(?:선택|고르)/iu.exec(question)
  const stated = COUNTS[(written?.[1] ?? written?.[2] ?? '').toLowerCase()]
  return select ?? stated ?? Math.max(1, key.length)
}
