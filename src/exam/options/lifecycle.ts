import { s3Facts } from '../../models/s3/facts.ts'
import type { S3Class } from '../../models/s3/storage-classes.ts'
import { phrasePattern, spokenDays } from '../lexicon/spoken-quantities.ts'
import { S3_CLASS_PHRASES } from './s3-classes.ts'

/** Where an object lies over its life in a bucket, as an option words it. */
export interface StoragePath {
  readonly initial: S3Class
  /** Whether the text names a class at all; plain "Amazon S3" leaves it open. */
  readonly classNamed: boolean
  /** In order of age. `assumedAge`: the option moves objects without saying when. */
  readonly moves: readonly { readonly afterDays: number; readonly to: S3Class; readonly assumedAge?: boolean }[]
  readonly expireAfterDays?: number
  /** Optional tiers of Intelligent-Tiering, by days without access. */
  readonly asyncTiers?: { readonly archive?: number; readonly deepArchive?: number }
  readonly restore?: 'expedited' | 'standard' | 'bulk'
  /** The rule applies to some of the objects only, by prefix or tag. */
  readonly scoped: boolean
  /** The rule acts on logs that a mechanism of the option writes beside the data. */
  readonly ofLogs?: true
}

interface Mention {
  readonly storageClass: S3Class
  readonly at: number
  readonly end: number
}

/** Data that comes from elsewhere lies in the class from its first day. */
const AT_FIRST =
  /at once|from the start|directly|immediately|from day one|straight|from (?:the |an? |their |its )?(?:[\w-]+ ){0,3}(?:instance stores?|\bebs\b|\befs\b|volumes?|servers?|on-?prem\w*|data cent(?:er|re)s?|\bnas\b|tapes?|file systems?|databases?)|(?:인스턴스 스토어|온프레미스|볼륨|서버)에서|즉시|곧바로|바로|직접|처음부터/iu
const MOVING = /\b(?:transition|move|shift|tier|archiv|lifecycle|migrat|chang)\w*|전환|이동|옮|수명|라이프/iu
/** Behind a class in Korean: objects leave it for the class that is named next. */
const LEAVING_KO = /^\)? ?(?:스토리지 클래스|클래스|계층|스토리지)?에서 /u
/**
 * Optional tiers of Intelligent-Tiering have names and ages of their own, and `Glacier Instant Retrieval (or Standard-IA)` moves nothing
 * from one to the other.
 */
const ASIDE = /(?:deep )?archive access(?: tiers?)?[^,;.]*|\((?:and\/)?or [^)]*\)/giu
/** Age that stands for a move without a stated one: that of the stem's window, or the earliest common one. */
export const UNSTATED_AGE = 30

/** Reads classes and ages out of an option: "S3 Standard for 30 days, then Glacier Deep Archive", "Standard to IA at 60 days". */
export function readLifecycle(written: string): StoragePath {
  const text = blanked(written, ASIDE)
  const named = mentionsOf(blanked(text, MOVES_OF_OLD_VERSIONS))
  const left = named.length > 1 && LEAVING_KO.test(text.slice(named[0]!.end)) ? named[0] : undefined
  const mentions = left === undefined ? named : named.slice(1)
  const expire = expiryOf(text)
  const restore = restoreIn(written)
  const asyncTiers = asyncTiersOf(written)
  const base = {
    classNamed: named.length > 0,
    ...(expire === undefined ? {} : { expireAfterDays: expire }),
    ...(restore === undefined ? {} : { restore }),
    ...(asyncTiers === undefined ? {} : { asyncTiers }),
    scoped: /\bprefix|\btags?\b|접두사/iu.test(text),
  } as const
  const moves: { afterDays: number; to: S3Class; assumedAge?: boolean }[] = []
  let initial: S3Class = left?.storageClass ?? 'STANDARD'
  let heldDays: number | undefined
  mentions.forEach(({ storageClass, at, end }, index) => {
    const from = mentions[index - 1]?.end ?? 0
    const until = mentions[index + 1]?.at ?? text.length
    const before = text.slice(from, at)
    const held = index === 0 ? phrasePattern('{duration} ?(?:동안|간)[^,.]{0,15}$').exec(before) : null
    if (held !== null) {
      heldDays = spokenDays(held[1]!)
      initial = storageClass
      return
    }
    const age = ageOfMove(before, text.slice(end, until)) ?? (index === 1 ? heldDays : undefined)
    const moving =
      MOVING.test(text.slice(0, at)) &&
      !/from (?:the )?(?:amazon )?$|\bin (?:the )?$/iu.test(text.slice(Math.max(0, at - 18), at))
    if (index === 0 && (age === undefined || age === 0) && !(moving && mentions.length === 1 && !AT_FIRST.test(text))) {
      initial = storageClass
      return
    }
    const last = moves.at(-1)
    const previous = last?.to ?? initial
    if (storageClass === previous) return
    if (age !== undefined) moves.push({ afterDays: Math.max(age, (last?.afterDays ?? -1) + 1), to: storageClass })
    else if (index === 0 && storageClass === 'INTELLIGENT_TIERING') moves.push({ afterDays: 0, to: storageClass })
    else moves.push({ afterDays: (last?.afterDays ?? 0) + UNSTATED_AGE, to: storageClass, assumedAge: true })
  })
  return { initial, moves, ...base }
}

/** How fast archives are read, as a text names it. */
export function restoreIn(written: string): StoragePath['restore'] {
  const text = blanked(written, ASIDE)
  if (
    /expedited|provisioned retrieval capacity|신속 ?(?:검색|복원|조회)|프로비저닝된 검색 용량/iu.test(text) &&
    !/\bexpedited (?:or|and|\/) standard|standard (?:or|and|\/) expedited/iu.test(text)
  )
    return 'expedited'
  if (/\bbulk\b|(?:대량|벌크) ?(?:검색|복원|조회)/iu.test(text)) return 'bulk'
  return /standard retrieval|표준 ?(?:검색|복원|조회)|^\W*standard(?:\W*$|,)/iu.test(text) ? 'standard' : undefined
}

/** A text with blanks for what a pattern matches, so that places in it stay. */
export function blanked(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (words) => ' '.repeat(words.length))
}

const NO_TIERS =
  /\b(?:without|no|not|never|disabl\w*|instead of)\b[^.;]{0,40}(?:archive (?:access )?tiers?|optional|asynchronous)/iu

/** The optional archive tiers of Intelligent-Tiering that an option opts in to, at their least ages where it states none. */
function asyncTiersOf(text: string): StoragePath['asyncTiers'] {
  if (NO_TIERS.test(text)) return undefined
  const deep = /deep archive access|asynchronous (?:archive )?(?:access )?tier/iu.test(text)
  const archive = /(?<!deep )archive access/iu.test(text)
  if (!deep && !archive) return undefined
  const stated = phrasePattern('archive access[^.;]{0,60}?{duration}').exec(text)
  const days = stated === null ? 0 : (spokenDays(stated[1]!) ?? 0)
  return {
    ...(archive ? { archive: Math.max(days, s3Facts.archiveTierLeastDays.value) } : {}),
    ...(deep ? { deepArchive: Math.max(days, s3Facts.deepArchiveTierLeastDays.value) } : {}),
  }
}

function mentionsOf(text: string): readonly Mention[] {
  let rest = blanked(text.toLowerCase(), /standard (?:table class|retrieval)/giu)
  const found: Mention[] = []
  for (const { storageClass, pattern } of S3_CLASS_PHRASES)
    rest = rest.replaceAll(new RegExp(pattern, 'giu'), (...found_: unknown[]) => {
      const words = found_[0] as string
      const at = found_.find((part) => typeof part === 'number') as number
      found.push({ storageClass, at, end: at + words.length })
      return ' '.repeat(words.length)
    })
  return found.sort((a, b) => a.at - b.at)
}

/** "to X after N days", "after N days to X", "for N days, then X". */
function ageOfMove(before: string, after: string): number | undefined {
  const near = phrasePattern(
    '^[^,;.]{0,40}?(?:after|at|older than|once|when|beyond|from|on(?= day)) (?:more than |they are |the first )?{duration}',
  ).exec(withoutExpiry(after))
  if (near !== null) return spokenDays(near[1]!)
  const since = phrasePattern(
    '^[^,;.]{0,25}?{duration} (?:after|from|following|past|since) (?:(?:the|their|its|object|initial) )*(?:creation|upload|being|they|it|date|day)',
  ).exec(withoutExpiry(after))
  if (since !== null) return spokenDays(since[1]!)
  const ahead = phrasePattern(
    '(?:after|at|older than|beyond|for(?: the first)?|first) (?:more than |they are |the first )?{duration}[^.]*$',
  ).exec(before)
  if (ahead !== null && !/\b(?:delet|expir|remov)\w*/iu.test(before)) return spokenDays(ahead[1]!)
  const korean = phrasePattern(
    '{duration}(?:[^,.]{0,8}?(?:후|뒤|이후|지난|지나|경과|넘|된|동안)| ?(?:째 ?)?(?:시점|차)?에(?! ?(?:한|두|\\d)))',
  ).exec(before)
  return korean === null ? undefined : spokenDays(korean[1]!)
}

function withoutExpiry(text: string): string {
  return text.replace(/[,;]?\s*(?:and |then )?(?:delet|expir|remov|purg)\w*.*$/iu, '')
}

/** What a link, a login or a lock is said to last is no age of data. */
const OTHER_TERM =
  /(?:url|link|credential|token|session|cookie|cache|lock)s?\b[^,;.]{0,30}\bexpir\w*[^,;.]{0,40}|\bexpir\w*[^,;.]{0,15}(?:url|link|credential|token|cookie)s?\b[^,;.]{0,40}/giu

const OLD_EN = '\\b(?:non-?current|previous|old(?:er)?|earlier|superseded) (?:object )?versions?'
const OLD_KO = '(?:최신이 아닌|비최신|비현재|이전|과거) (?:객체 )?버전'
/** Versions that newer ones replaced, as texts name them. */
export const OLD_VERSIONS = `${OLD_EN}|${OLD_KO}`

/** What is done to versions that newer ones replaced; what is current stays as it was. */
function toOldVersions(verbs: string, korean: string, koreanAge: string): RegExp {
  return new RegExp(
    `(?:${verbs})\\w*[^,;.]{0,30}${OLD_EN}[^,;.]*|${OLD_EN}[^,;.]{0,40}(?:${verbs})\\w*[^,;.]*|${koreanAge}${OLD_KO}[^,.]*(?:${korean})`,
    'giu',
  )
}

const REMOVALS_OF_OLD_VERSIONS = toOldVersions(
  'delet|expir|remov|purg',
  '삭제|만료|제거',
  '(?:\\d+ ?\\S{1,3} ?(?:후|뒤|이후)[^,.]{0,8})?',
)
const MOVES_OF_OLD_VERSIONS = toOldVersions('mov|transition|archiv|tier|shift', '전환|이동|옮', '')

function expiryOf(written: string): number | undefined {
  const text = blanked(blanked(written, OTHER_TERM), REMOVALS_OF_OLD_VERSIONS)
  const match =
    phrasePattern('(?:delet|expir|remov|purg)\\w*[^,;.]{0,40}?(?:after|at|older than|in) {duration}').exec(text) ??
    phrasePattern('(?:after|at|older than) {duration}[^,;.]{0,15}(?:delet|expir|remov|purg)\\w*').exec(text) ??
    phrasePattern(
      '{duration}[^,.]{0,5}?(?:후|뒤|이후|지난|지나|경과|넘)(?:(?!전환|이동|옮|\\d)[^,.]){0,25}(?:삭제|만료|제거|폐기)',
    ).exec(text)
  return match === null ? undefined : spokenDays(match[1]!)
}
