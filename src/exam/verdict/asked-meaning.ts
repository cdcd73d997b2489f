import { inEnglishWords } from '../lexicon/korean-words.ts'
import type { NoteOption } from '../notes/note.ts'
import { partsOf } from '../options/parts-of.ts'
import { purposeWords } from '../options/purposes.ts'
import { readOption } from '../options/read-option.ts'
import { askingSentence } from './asking.ts'

const ASKS_FOR_MEANING =
  /\b(?:used|meant|designed|intended|good) for\b|\b(?:purpose|benefit|advantage|use case|role|function)s? of\b|\bwhat (?:is|are) (?:an? |the )?(?:amazon |aws |s3 |dynamodb )?[\w -]{3,40}\?|\bwhat does\b[^?]{0,60}\bdo\b|\bdifferences? between\b|\bhow (?:does|do)\b[^?]{0,80}\b(?:help|work)|무엇에 사용|목적은|용도는|역할은|장점은/iu

/** Letters of the options that say best what AWS documents the mechanism for that the stem asks about; none where it asks for no meaning. */
export function statingPurpose(options: readonly NoteOption[], stem: string): ReadonlySet<string> {
  const asking = askingSentence(stem)
  if (!ASKS_FOR_MEANING.test(asking)) return new Set()
  const named = [...partsOf(readOption({ letter: '', text: asking }))]
  const mechanisms = named.filter((part) => !/^(?:service|class):/u.test(part))
  const parts = mechanisms.length > 0 ? mechanisms : named
  const told = options.map(({ letter, text }) => ({
    letter,
    words: parts.reduce((sum, part) => sum + (purposeWords(part, inEnglishWords(text))?.length ?? 0), 0),
  }))
  const most = Math.max(...told.map(({ words }) => words))
  return new Set(most === 0 ? [] : told.filter(({ words }) => words === most).map(({ letter }) => letter))
}
