/** What a line announces. */
export interface Label {
  readonly kind: 'question' | 'options' | 'answer' | 'explanation' | 'attempt' | 'translation'
  /** Number or name that stands with the label, as in `Q3.1` or `문제 7`. */
  readonly id?: string
  /** The rest of the line; empty where the label stands alone. */
  readonly rest: string
}

/** Words of labels, longest first where one begins another. Case does not matter; a space stands for any white space. */
const WORDS = {
  question: [
    'practice question',
    'sample question',
    'exam question',
    'question',
    'problem',
    'prob',
    'exercise',
    '연습 문제',
    '예상 문제',
    '기출 문제',
    '문제',
    '질문',
    '문항',
    'questão',
    'questao',
    'pergunta',
    'pregunta',
    'frage',
    '题目',
    '題目',
    '質問',
    '問題',
    'प्रश्न',
    '问题',
    '設問',
  ],
  options: [
    'answer choices',
    'answer options',
    'options',
    'choices',
    '선택 항목',
    '선택지',
    '선지',
    '보기',
    'opções',
    'opcoes',
    'alternativas',
    'opciones',
    'antworten',
    'antwortmöglichkeiten',
    '选项',
    '選項',
    '選択肢',
  ],
  answer: [
    'the correct answers are',
    'the correct answer is',
    'the correct response options are',
    'the correct response option is',
    'the correct response is',
    'the correct options are',
    'the correct option is',
    'the correct choice is',
    'correct answers',
    'correct answer',
    'correct options',
    'correct option',
    'correct choice',
    'right answer',
    'suggested answer',
    'answers',
    'answer',
    'answer key',
    'ans',
    'correct',
    'solution',
    '정답 확인',
    '정답 보기',
    '정답 및 해설',
    '정답과 해설',
    '정답 해설',
    '정답 / 해설',
    '정답 & 해설',
    '답안 보기',
    '답 보기',
    '모범 답안',
    '모범답안',
    '정답',
    '답안',
    '답',
    'gabarito',
    'resposta correta',
    'resposta',
    'respuesta correcta',
    'respuesta',
    'richtige antwort',
    'richtige antworten',
    'antwort',
    'lösung',
    'bonne réponse',
    'réponse correcte',
    'réponses correctes',
    'réponse',
    '正确答案',
    '正確答案',
    '标准答案',
    '参考答案',
    '題庫答案',
    '题库答案',
    '题库记录答案',
    '答案',
    '正解',
  ],
  explanation: [
    'explanation',
    'explanations',
    'rationale',
    'reasoning',
    'reason',
    'why',
    'overall explanation',
    'references',
    'reference',
    'notes',
    'note',
    'tip',
    '추가 설명',
    '상세 설명',
    '상세 해설',
    '해설',
    '풀이',
    '설명',
    '이유',
    '오답 노트',
    '오답 정리',
    '핵심 개념',
    '핵심',
    '참고',
    '정리',
    'explicação',
    'explicacion',
    'explicación',
    'explication',
    'justificación',
    'justificação',
    'justificativa',
    'erklärung',
    '解析',
    '詳解',
    '選項解析',
    '解説',
    '说明',
  ],
  attempt: [
    'my answer',
    'my choice',
    'first attempt',
    'second attempt',
    'attempt',
    '1차 시도',
    '2차 시도',
    '3차 시도',
    '첫 시도',
    '내가 고른 답',
    '내 답',
    '내답',
    '나의 답',
    '나의 선택',
    '내 선택',
    '오답',
  ],
  translation: [
    '원문 보기',
    '영문 보기',
    '원문',
    '영문',
    '번역',
    '한글 번역',
    '해석',
    'original',
    'english',
    'translation',
    'korean',
  ],
} as const

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s*')
const oneOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const DECORATION = /^[^\p{L}\p{N}[(（【〈《<①-⑳]+/u
const CALLOUT = /^\[!([\w-]+)\][+-]?\s*/
const ID = '(?<id>\\d+(?:[.-]\\d+)*)'
/** What may stand before a label, as in `[정답] C` and `<해설>`. */
const OPENING = '[\\[【〈《<]?\\s*'
/** What may follow a label before its content; `)` because some notes write `정답 ) C`. */
const COLON = '\\s*[:：)）\\]】〉》>]+\\s*|\\s+[-–—]\\s+|\\s*(?:→|⇒|➜|➡️?|=>|->)\\s*'

const QUESTION_NUMBERED = new RegExp(
  `^[\\[【(]?(?:${oneOf(WORDS.question)}|q|no)\\.?\\s*#?\\s*${ID}\\s*[\\]】)]?(?<end>\\s*[.:：)\\-–—]+\\s*|\\s+|$)(?<rest>.*)$`,
  'iu',
)
const QUESTION_NAMED = new RegExp(
  `^${OPENING}(?:${oneOf(WORDS.question)}|q)\\s*(?:[\\]】〉》>)]\\s*[:：.]?\\s*|\\s*[:：.]\\s*|$)(?<rest>.*)$`,
  'iu',
)
const OPTIONS = new RegExp(`^${OPENING}(?:${oneOf(WORDS.options)})\\s*[\\]】〉》>]?\\s*[:：]?$`, 'iu')
const ATTEMPT = new RegExp(`^${OPENING}(?:${oneOf(WORDS.attempt)})(?:${COLON}|\\s|$)(?<rest>.*)$`, 'iu')
const EXPLANATION = new RegExp(
  `^(?:${OPENING}(?:${oneOf(WORDS.explanation)})\\s*[\\]】〉》>]\\s*[:：]?\\s*|(?:${oneOf(WORDS.explanation)})(?:\\s*[:：]\\s*|\\s+[-–—]\\s+|$))(?<rest>.*)$`,
  'iu',
)
const TRANSLATION = new RegExp(`^(?:${oneOf(WORDS.translation)})(?:\\s*[:：]\\s*|$)(?<rest>.*)$`, 'iu')
const ANSWER_WORD = `${OPENING}(?:show |view |see |click (?:here )?(?:to|for) (?:see |show |view )?(?:the )?)?(?:the )?(?:${oneOf(WORDS.answer)})`
const ANSWER = new RegExp(
  `^${ANSWER_WORD}(?<glue>(?:은|는|이|가)?(?:${COLON}|\\s*[.]?$|\\s+(?:is|are|=)\\s*[:：]?\\s*|\\s*(?=[A-H①-⑳](?:[^a-z]|$))|\\s+(?=[a-h1-9](?:[).:,]|번|$))))(?<rest>.*)$`,
  'iu',
)
const ANSWER_NUMBERED = new RegExp(
  `^(?:${ANSWER_WORD}|a|q)\\.?\\s*${ID}\\s*(?:[.:：)\\-–—]+\\s*|\\s+|$)(?<rest>.*)$`,
  'iu',
)
const ANSWERS_HEADING =
  /(?:^|[-–—:·|]\s*)(?:the )?(?:answers|answer key|answer sheet|정답표|정답|답안|답안지|gabarito|respuestas|lösungen|答案)\s*(?:section|table|모음)?$/iu

const CALLOUT_KINDS: Readonly<Record<string, Label['kind']>> = {
  question: 'question',
  faq: 'question',
  help: 'question',
  success: 'answer',
  check: 'answer',
  done: 'answer',
  answer: 'answer',
  info: 'explanation',
  note: 'explanation',
  tip: 'explanation',
}

/** What flashcards in Markdown put between question and answer. */
const FLASHCARD_SIDE = /^[?？]{1,2}$/

/** Reads the label that a line begins with, if any, whatever emphasis, emoji or callout marker it wears. */
export function labelOf(text: string): Label | undefined {
  if (FLASHCARD_SIDE.test(text)) return { kind: 'answer', rest: '' }
  const callout = CALLOUT.exec(text)
  if (callout !== null) {
    const kind = CALLOUT_KINDS[callout[1]!.toLowerCase()]
    const rest = text.slice(callout[0].length)
    const titled = labelOf(rest)
    if (titled !== undefined && titled.kind !== 'question') return titled
    if (kind === undefined) return undefined
    return titled ?? { kind, rest }
  }
  const bare = text.replace(DECORATION, '')
  const numbered = QUESTION_NUMBERED.exec(bare)
  if (numbered !== null && !isReference(numbered)) return labelled('question', numbered)
  const attempt = ATTEMPT.exec(bare)
  if (attempt !== null) return labelled('attempt', attempt)
  const named = QUESTION_NAMED.exec(bare)
  if (named !== null) return labelled('question', named)
  if (OPTIONS.test(bare)) return { kind: 'options', rest: '' }
  const answer = ANSWER.exec(bare)
  if (answer !== null) return labelled('answer', answer)
  const explanation = EXPLANATION.exec(bare)
  if (explanation !== null) return labelled('explanation', explanation)
  const translation = TRANSLATION.exec(bare)
  if (translation !== null) return labelled('translation', translation)
  return undefined
}

/** Reads a heading or line of a key that is kept apart from its question: `A3.1`, `Answer 7`, `12. B`. */
export function answerNumber(text: string): { readonly id: string; readonly rest: string } | undefined {
  const match = ANSWER_NUMBERED.exec(text.replace(DECORATION, ''))
  return match === null ? undefined : { id: match.groups!.id!, rest: match.groups!.rest! }
}

/** Whether a heading opens a part of a note that holds the answers to all questions above it. */
export function opensAnswers(heading: string): boolean {
  return ANSWERS_HEADING.test(heading.replace(DECORATION, '').trim())
}

/** A header of an answer table. */
export const QUESTION_COLUMN =
  /^(?:q|no\.?|#|number|question(?: (?:no\.?|number|#))?|문제|문항|번호|문제 ?번호|questão|frage|题号)$/i
export const ANSWER_COLUMN =
  /^(?:answers?|correct(?: answers?)?|key|정답|답|gabarito|resposta|respuesta|antwort|答案)$/i

/** Headers of a table that holds a question a row. */
export const STEM_COLUMN = /^(?:question|stem|문제|질문|문항|지문)$/i
export const EXPLANATION_COLUMN = /^(?:explanation|why|reason|notes?|해설|풀이|설명|이유)$/i

function labelled(kind: Label['kind'], match: RegExpExecArray): Label {
  const id = match.groups?.id
  return { kind, rest: (match.groups?.rest ?? '').trim(), ...(id !== undefined && { id }) }
}

/** "Question 3 asks for …" and "문제 3에서" speak of a question and do not open one. */
function isReference(match: RegExpExecArray): boolean {
  const { end, rest } = match.groups as { end: string; rest: string }
  return end.trim() === '' && end !== '' && /^(?:asks?|is|was|has|above|below|of|and|에서|은|는|의)\b/iu.test(rest)
}
