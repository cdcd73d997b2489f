import type { Reason } from './reason.ts'
import { doc } from './rules/rule.ts'

/** The key that an option gives a table or an index: words of its attributes. */
interface TableKey {
  readonly partition: Words
  readonly sort?: Words | undefined
}

type Words = readonly string[]

const KEYS_DOC = doc(
  'Core components of Amazon DynamoDB: primary keys',
  'amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html',
)

const NAME =
  '\\b((?:(?!(?:with|and|using|use|on|of|the|an?|has|where|index|table|both|its?)\\b)[a-z][\\w-]*[ ,]*){1,3}?)'
const ARTICLE = '(?:the |an? |its |their )?'
const PARTITION = named('(?:partition|hash)(?: key)?(?! key)|partition key|hash key')
const SORT = named('(?:sort|range)(?: key)?(?! key)|sort key|range key')

/** `Product ID as the partition key` and `partition key of Product ID`. */
function named(part: string): readonly RegExp[] {
  return [
    new RegExp(`${NAME}\\s*\\bas ${ARTICLE}(?:new )?(?:${part})\\b`, 'iu'),
    new RegExp(
      `\\b(?:${part})\\b(?: of| is| on| to be|:| =)? ${ARTICLE}${NAME}(?=$|[,.;)]| and\\b| with\\b| for\\b)`,
      'iu',
    ),
    new RegExp(`\\(${NAME}\\s*,? ?(?:${part})\\)`, 'iu'),
  ]
}

/** The key that a text names; `undefined` where it names none. */
export function keyIn(text: string): TableKey | undefined {
  const partition = wordsIn(text, PARTITION)
  return partition === undefined ? undefined : { partition, sort: wordsIn(text, SORT) }
}

function wordsIn(text: string, patterns: readonly RegExp[]): Words | undefined {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1]?.trim()
    if (name !== undefined && name !== '') return wordsOf(name)
  }
  return undefined
}

/** `CustomerId`, `customer_id` and `customer id` are one name; what only says that it is a key says nothing. */
function wordsOf(name: string): Words {
  const words = name
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 1)
  const telling = words.filter(
    (word) => !/^(?:ids?|identifier|uuid|name|number|key|attribute|value|field)$/u.test(word),
  )
  return telling.length > 0 ? telling : words
}

/** Sentences that look items up. */
const LOOKS_UP =
  /\b(?:find|quer(?:y|ies|ied)|retriev\w*|list\w*|show\w*|get|gets|return\w*|fetch\w*|look\w* up|search\w*|display\w*|access\w*|read\w*|top \d+)\b/iu
const BEFORE_NAME = '(?:highest|lowest|best|largest|smallest|top|sort(?:ed)? by|order(?:ed)? by|ranked by|range of|by)'
const AFTER_NAME = '(?:order|descending|ascending|between|ranges?|greater than|less than|more than|above|below)'
const TIME_ORDER =
  /\b(?:newest|latest|most recent|recent|oldest|earliest|chronological\w*|(?:date|time) (?:range|order|window|period)|by (?:date|time)|between (?:two )?(?:dates|times)|(?:in|over|of|during|for|within) the (?:last|past)|since|last \d+|given (?:date|day|month|period))\b/iu
const TIMES = /^(?:date|time|timestamp|day|created|updated|at|year|month)$/u

/** Attributes are taken by name wherever a stem says what is looked up; words that sort come after `by` as well. */
const TAKES =
  '(?<!\\b(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?|group(?:ed)?|partition(?:ed)?) )\\b(?:by|based on|using|given)'

/** The keys of an option: that of its table and those of its indexes, a sentence each. */
export function keysIn(text: string): readonly TableKey[] {
  return text
    .split(/(?<=[.;])\s+|\b(?:and|with|plus) (?=an? (?:global|local|gsi|lsi))/iu)
    .flatMap((part) => keyIn(part) ?? [])
}

/**
 * How many of the lookups that a stem lists a set of keys answers: each names attributes that options make keys of, and one key has to have
 * the first as its partition and the rest within it.
 */
export function lookupsServed(keys: readonly TableKey[], attributes: readonly Words[], stem: string): number {
  return lookupsOf(stem).filter((lookup) => {
    const taken = attributes.filter((attribute) => takes(lookup, attribute))
    return (
      taken.length > 0 &&
      keys.some(
        ({ partition, sort }) =>
          taken.some((attribute) => same(attribute, partition)) &&
          taken.every((attribute) => same(attribute, partition) || (sort !== undefined && same(attribute, sort))),
      )
    )
  }).length
}

/** `…, retrieve X by A, list Y by B` are two lookups; `For an A, list X` is one. */
function lookupsOf(stem: string): readonly string[] {
  const lookups: string[] = []
  let begun = ''
  for (const part of stem.split(PARTS)) {
    begun = part.startsWith(',') ? begun + part : part
    if (!LOOKS_UP.test(begun)) continue
    lookups.push(begun)
    begun = ''
  }
  return lookups
}

const PARTS =
  /(?<=[.?!;])\s+|(?=,\s+(?:and )?(?:find|quer|retriev|list|get|fetch|look|search|display|stor|show)\w*\b)/iu

function takes(lookup: string, attribute: Words): boolean {
  const noun = attribute.at(-1)!
  return picks(lookup, attribute) || new RegExp(`${TAKES} (?:[\\w-]+,? ){0,4}?${noun}s?\\b`, 'iu').test(lookup)
}

function same(one: Words, other: Words): boolean {
  return one.at(-1) === other.at(-1)
}

/** Whether a key answers the query that a stem describes: the items of one value of an attribute, in the order or range of another. */
export function servesQuery({ partition, sort }: TableKey, stem: string): boolean {
  return sort !== undefined && lookupsOf(stem).some((lookup) => picks(lookup, partition) && orders(lookup, sort))
}

function picks(sentence: string, attribute: Words): boolean {
  const noun = attribute.at(-1)!
  return new RegExp(
    `\\b(?:for|of|by|per|from|belonging to|in|within|made by|placed by)\\s+(?:(?:an?|the|one|each|every|any|some|given|specific|particular|certain|single|individual)\\s+){1,3}(?:\\w+\\s+)?${noun}s?\\b|\\b(?:by|per|given|specific|particular) (?:\\w+ )?${noun}\\b|\\b${noun}['’]s\\b`,
    'iu',
  ).test(sentence)
}

function orders(sentence: string, attribute: Words): boolean {
  if (attribute.some((word) => TIMES.test(word)) && TIME_ORDER.test(sentence)) return true
  const noun = attribute.at(-1)!
  return new RegExp(
    `\\b${BEFORE_NAME}\\s+(?:\\w+ ){0,2}${noun}s?\\b|\\b${noun}s?\\b[^.]{0,15}\\b${AFTER_NAME}\\b`,
    'iu',
  ).test(sentence)
}

const ASKED_KEY = /\b(?:what|which)\b[^?.]{0,60}\b(sort|range|partition|hash) key\b[^?.]{0,40}\?/iu
const MOST_WORDS_OF_A_NAME = 6

/** Whether an option names the part of the key that the stem asks for: `Creation timestamp` under `What should the sort key be?`; `undefined` where none is asked for. */
export function answersForKey(text: string, stem: string): boolean | undefined {
  const asked = ASKED_KEY.exec(stem)?.[1]?.toLowerCase()
  const name = text.replaceAll(/\([^)]*\)/gu, ' ').trim()
  if (asked === undefined || name.split(/\s+/u).length > MOST_WORDS_OF_A_NAME) return undefined
  const attribute = wordsOf(name)
  if (attribute.length === 0) return false
  const serves = asked === 'sort' || asked === 'range' ? orders : picks
  return stem.split(/(?<=[.?!;])\s+/u).some((sentence) => LOOKS_UP.test(sentence) && serves(sentence, attribute))
}

/** What is wrong with a local secondary index whose partition key is not that of its table. */
export function localIndexElsewhere(text: string, stem: string): readonly Reason[] {
  if (!/\blsi\b|local secondary index/iu.test(text)) return []
  const own = keyIn(text)?.partition
  const table = keyIn(stem)?.partition
  if (own === undefined || table === undefined || own.some((word) => table.includes(word))) return []
  return [
    {
      kind: 'impossible',
      text: {
        en: 'a local secondary index has the partition key of its table',
        ko: '로컬 보조 인덱스는 테이블과 같은 파티션 키를 사용합니다',
      },
      source: KEYS_DOC,
    },
  ]
}
