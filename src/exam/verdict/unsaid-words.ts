import type { NoteOption } from '../notes/note.ts'
import { readLifecycle } from '../options/lifecycle.ts'
import { archiveAges, type OptionReading, readOption } from '../options/read-option.ts'
import { askingSentence } from './asking.ts'

/** What a stem asks to be named alone, and the words that options of nothing but the name leave unsaid. */
const COMPLETIONS = [
  {
    asks: /\bspot\b|스팟/iu,
    options: /\b(?:primary|master|leader|core|task|all|every)\b.*\bnodes?\b|노드/iu,
    unsaid: ' on Spot Instances',
  },
  {
    asks: /(?<!\b(?:by|with|using|via|for|of|given) (?:an? |the |its |one )?)\b(?:partition|hash) key\b|파티션 키/iu,
    options: /^[^.;]{2,58}$/u,
    unsaid: ' as the partition key',
  },
] as const

/** Options such as `The task nodes` complete the sentence that asks: `Which nodes should be Spot Instances?`. */
export function completed(options: readonly NoteOption[], stem: string): readonly NoteOption[] {
  const asking = askingSentence(stem)
  const completion = COMPLETIONS.find(
    ({ asks, options: naming }) =>
      asks.test(asking) && options.every(({ text }) => naming.test(text) && !asks.test(text) && text.length < 60),
  )
  return completion === undefined
    ? options
    : options.map(({ letter, text }) => ({ letter, text: `${text}${completion.unsaid}` }))
}

/** What an option says of the life of data: it can mean the store that the stem or all other options name. */
const LIFE_OF_DATA =
  /transition|lifecycle|expire|expir|delete|retriev|\bkeep\b|\bleave\b|^\W*(?:bulk|standard|expedited)(?:\W*$|,)|전환|수명|만료|검색/iu

/** Options such as `Bulk retrieval` or `Never transition` speak of the bucket that the stem and the others are about. */
export function withUnsaidStores(options: readonly OptionReading[], stem: string): readonly OptionReading[] {
  const bucket = options.flatMap(({ placements }) => placements).find(({ service }) => service.service === 's3')
  const named =
    bucket?.service ??
    readOption({ letter: '', text: stem }).placements.find(({ service }) => service.service === 's3')?.service
  const onlyS3 = options.every(({ placements }) => placements.every(({ service }) => service.service === 's3'))
  if (named === undefined || !onlyS3) return options
  const told = readLifecycle(stem)
  // Beside speeds of retrieval, an option that names none leaves the data of an archive at the usual one.
  const bySpeed = archiveAges(told).length > 0 && options.some(({ text }) => readLifecycle(text).restore !== undefined)
  return options.map((option) => {
    const lives = bySpeed || LIFE_OF_DATA.test(option.text)
    if (option.placements.length > 0 || !lives || option.features.has('custom-delete')) return option
    const path = readLifecycle(option.text)
    const initial =
      path.classNamed || (path.restore === undefined && !bySpeed)
        ? path.initial
        : (told.moves.at(-1)?.to ?? told.initial)
    return { ...option, placements: [{ service: named, path: { ...path, initial } }] }
  })
}
