import { formatMoney } from '../../quantities/format.ts'
import type { Claim } from '../claims/claim.ts'
import { claimText, valueText } from '../messages/claim-text.ts'
import { assumedText, inferredValue } from '../messages/inferred-value.ts'
import type { Language } from '../messages/language.ts'
import { messages as catalogue, type Messages, type VerdictBand } from '../messages/messages.ts'
import type { NoteQuestion } from '../notes/note.ts'
import type { JudgedOption, QuestionVerdict } from './judge-question.ts'
import { flipText, reasonText } from './reason-text.ts'

/** A question with its verdict and the claims of its note. */
export interface ExamResult {
  readonly question: NoteQuestion
  readonly verdict: QuestionVerdict
  readonly claims: readonly Claim[]
  readonly language: Language
}

/** The claims of a note that asks nothing. */
export interface NoteClaims {
  readonly file: string
  readonly claims: readonly Claim[]
  readonly language: Language
}

/** The machine-readable form of the claims of a note without questions. */
export function claimsRecord({ file, claims, language }: NoteClaims) {
  return { file, claims: claims.map((claim) => claimRecord(claim, catalogue[language])) }
}

/** The claims of a note without questions as Markdown. */
export function claimsMarkdown({ file, claims, language }: NoteClaims): string {
  const say = catalogue[language]
  const list = claims.map((claim) => `- ${claimLine(claim, say)}\n`).join('')
  return `## ${say.words.claims} (${file})\n\n${list}`
}

function claimLine(claim: Claim, say: Messages): string {
  return `${say.words.line} ${claim.line}: ${claimText(claim, say)}`
}

/** The machine-readable form of a result, with reasons as sentences. */
export function examRecord({ question, verdict, claims, language }: ExamResult) {
  return {
    file: question.file,
    index: question.index,
    question: question.question,
    options: verdict.options.map((option) => ({
      letter: option.letter,
      text: option.text,
      recommended: option.recommended,
      reasons: option.reasons.map((reason) => reasonText(reason, language, verdict.answer.join(', '))),
      rightIf: option.rightIf.map((flip) => flipText(flip, language)),
      ...(option.cost === undefined ? {} : { cost: option.cost }),
    })),
    key: question.key,
    answer: verdict.answer,
    agrees: verdict.agrees ?? null,
    verdict: verdict.band,
    decisiveReason: decisiveReason(question, verdict, language),
    inferred: verdict.inferred,
    assumed: verdict.assumed,
    notUnderstood: verdict.notUnderstood,
    dependsOn: verdict.dependsOn,
    claims: claims.map((claim) => claimRecord(claim, catalogue[language])),
  }
}

/** A claim with what the note states and what we hold against it, as values and as words. */
function claimRecord({ line, quote, about, words, verdict, stated, ours, source, trueUntil }: Claim, say: Messages) {
  return {
    line,
    quote,
    about,
    words,
    verdict,
    stated: { ...stated, text: valueText(stated, say) },
    ...(ours === undefined ? {} : { ours: { ...ours, text: valueText(ours, say) } }),
    ...(trueUntil === undefined ? {} : { trueUntil }),
    ...(source === undefined
      ? {}
      : {
          source: {
            title: source.title,
            ...(source.url === undefined ? {} : { url: source.url }),
            asOf: source.asOf,
            trust: source.trust,
          },
        }),
  }
}

/** Why the answer is not the option closest to it: the key's where the key says otherwise, else the best of the rest. */
export function decisiveReason(
  { key }: NoteQuestion,
  { options, answer, agrees }: QuestionVerdict,
  language: Language,
): string {
  const others = options.filter(({ recommended }) => !recommended)
  const rival = (agrees === false ? others.find(({ letter }) => key.includes(letter)) : undefined) ?? closest(others)
  if (rival?.decisive === undefined) return ''
  return `${rival.letter}: ${reasonText(rival.decisive, language, answer.join(', '))}`
}

/** The option with the fewest reasons against it. */
function closest(options: readonly JudgedOption[]): JudgedOption | undefined {
  return [...options].sort((a, b) => a.reasons.length - b.reasons.length)[0]
}

/** The result as Markdown, which a terminal shows as well. */
export function examMarkdown({ question, verdict, claims, language }: ExamResult): string {
  const say = catalogue[language]
  const { words } = say
  const band = verdict.band.replace(' ', '-') as VerdictBand
  const chosen = verdict.options.filter(({ recommended }) => recommended)
  const best = verdict.answer.join(', ')
  const lines = [
    `## ${words.question} ${question.index} (${question.file}:${question.line})`,
    '',
    question.question,
    '',
    `**${say.recommends(chosen)}** ${words.verdict}: **${say.verdicts[band]}**. ${say.verdictMeaning[band]}`,
    '',
    verdict.agrees === undefined
      ? say.noKey()
      : verdict.agrees
        ? say.agreesWithKey(question.key)
        : say.disagreesWithKey(question.key, verdict.answer),
  ]
  if (verdict.dependsOn.length > 0)
    lines.push('', say.assumptionDecides(verdict.dependsOn.map((variant) => say.variants[variant])))
  else if (verdict.agrees === false) {
    const keyed = verdict.options.filter(({ letter, recommended }) => !recommended && question.key.includes(letter))
    const flips = keyed.flatMap(({ letter, rightIf }) =>
      rightIf.map((flip) => `${letter}: ${flipText(flip, language)}`),
    )
    const grounds = flips.length > 0 ? flips : [decisiveReason(question, verdict, language)]
    lines.push('', ...grounds.filter((text) => text !== ''))
  }
  lines.push('', `### ${words.whyNot}`, '')
  for (const option of verdict.options) {
    if (option.recommended) continue
    const reasons = option.reasons.slice(0, 2).map((reason) => reasonText(reason, language, best))
    const flips = option.rightIf.map((flip) => flipText(flip, language))
    lines.push(`- **${option.letter}) ${option.text}**: ${[...reasons, ...flips].join(' ')}`)
  }
  const billed = verdict.options.filter(({ cost }) => cost !== undefined)
  if (billed.length > 0)
    lines.push('', `${words.cost}: ${billed.map(({ letter, cost }) => `${letter} ${formatMoney(cost!)}`).join(' · ')}`)
  const section = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push('', `### ${title}`, '', ...items.map((item) => `- ${item}`))
  }
  section(
    words.inferred,
    verdict.inferred.map((field) => say.inferredFrom({ ...field, value: inferredValue(field, language) })),
  )
  section(
    words.assumed,
    verdict.assumed.map((field) => assumedText(field, language)),
  )
  section(
    words.notUnderstood,
    verdict.notUnderstood.map((sentence) => say.notUnderstood(sentence)),
  )
  section(
    words.claims,
    claims.map((claim) => claimLine(claim, say)),
  )
  return `${lines.join('\n')}\n`
}
