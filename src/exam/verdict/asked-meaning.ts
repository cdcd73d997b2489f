import { inEnglishWords } from '../lexicon/korean-words.ts'
import type { NoteOption } from '../notes/note.ts'
import { partsOf } from '../options/parts-of.ts'
import { purposeWords } from '../options/purposes.ts'
import { readOption } from '../options/read-option.ts'
import { askingSentence } from './asking.ts'
import type { Part } from './rules/rule.ts'

const ASKS_FOR_MEANING =
  /\b(?:used|meant|designed|intended|good) for\b|\b(?:purpose|benefit|advantage|feature|characteristic|use case|role|function)s? of\b|\bwhat (?:is|are) (?:an? |the )?(?:amazon |aws |s3 |dynamodb )?[\w -]{3,40}\?|\bwhat does\b[^?]{0,60}\bdo\b|\bdifferences? between\b|\bhow (?:does|do)\b[^?]{0,80}\b(?:help|work)|무엇에 사용|목적은|용도는|역할은|장점은/iu

/** Letters of the options that say best what AWS documents the mechanism for that the stem asks about; none where it asks for no meaning. */
export function statingPurpose(options: readonly NoteOption[], stem: string): ReadonlySet<string> {
  const asking = askingSentence(stem)
  if (!ASKS_FOR_MEANING.test(asking)) return new Set()
  const named = [...partsOf(readOption({ letter: '', text: asking }))]
  const mechanisms = named.filter((part) => !part.startsWith('service:'))
  const parts = mechanisms.length > 0 ? mechanisms : named
  const told = options.map(({ letter, text }) => ({
    letter,
    words: parts.reduce((sum, part) => sum + wordsFor(part, inEnglishWords(text)), 0),
  }))
  const most = Math.max(...told.map(({ words }) => words))
  return new Set(most === 0 ? [] : told.filter(({ words }) => words === most).map(({ letter }) => letter))
}

/** What tells a class of S3 from the others. */
const OF_CLASSES: Partial<Record<Part, RegExp>> = {
  'class:ONEZONE_IA': /(?:single|one) (?:availability )?zone|re-?creat|reproduc/giu,
  'class:STANDARD_IA': /infrequent|less (?:often|frequent)|rapid/giu,
  'class:INTELLIGENT_TIERING': /automatic|access patterns?|unknown|changing|monitor/giu,
  'class:GLACIER_IR': /archiv|millisecond|quarter|instant/giu,
  'class:GLACIER': /archiv|minutes|hours|flexible/giu,
  'class:DEEP_ARCHIVE': /archiv|long[- ]term|lowest|12 hours|years/giu,
  'class:EXPRESS_ONEZONE': /single-digit|lowest latency|(?:single|one) (?:availability )?zone|request-intensive/giu,
}

function wordsFor(part: Part, text: string): number {
  const ofClass = OF_CLASSES[part]
  return ofClass === undefined ? (purposeWords(part, text)?.length ?? 0) : [...text.matchAll(ofClass)].length
}
