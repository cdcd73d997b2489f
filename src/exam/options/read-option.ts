import type { S3Class } from '../../models/s3/storage-classes.ts'
import { inEnglishTerms } from '../lexicon/korean-terms.ts'
import { phrasePattern, plainPunctuation } from '../lexicon/spoken-quantities.ts'
import type { FeaturePhrase } from './features/feature-phrase.ts'
import { FEATURES, type FeatureId } from './features.ts'
import { blanked, readLifecycle, restoreIn, type StoragePath } from './lifecycle.ts'
import { NOT_MODELLED, SERVICES, type ServicePhrase } from './services.ts'

/** One place where an option puts data. */
export interface Placement {
  readonly service: ServicePhrase
  /** For S3: first class, moves, restores and expiry as the option words them. */
  readonly path?: StoragePath
  /** Noun of the data that goes here, as in `Standard for the reports`. */
  readonly noun?: string
}

/** An option as it was understood. */
export interface OptionReading {
  readonly letter: string
  readonly text: string
  readonly placements: readonly Placement[]
  readonly features: ReadonlySet<FeatureId>
  /** Steps of effort that somebody has to build or run. */
  readonly effort: number
  /** Mechanisms that are billed by the hour beside the storage. */
  readonly charged: number
  /** Mechanisms that move or compute and are not simulated. */
  readonly glue: readonly FeatureId[]
  /** Storage services in the option that are not modelled at all. */
  readonly notModelled: readonly string[]
}

/** Reads an option: services, classes, lifecycle steps and mechanisms. */
export function readOption({ letter, text }: { readonly letter: string; readonly text: string }): OptionReading {
  const lower = plainPunctuation(text).toLowerCase()
  // `compliance-mode retention` and `compliance mode` are one wording.
  const spellings = [...new Set([lower, lower.replaceAll('-', ' '), inEnglishTerms(lower) ?? lower])]
  const occurs = (pattern: string): boolean => spellings.some((spelling) => phrasePattern(pattern).test(spelling))
  const found = (FEATURES as readonly FeaturePhrase[]).filter(
    ({ pattern, unless }) => occurs(pattern) && (unless === undefined || !occurs(unless)),
  )
  const features = new Set(found.map(({ feature }) => feature as FeatureId))
  const ofLogs = (features.has('access-logs') || features.has('cloudtrail')) && ON_LOGS.test(lower)
  return {
    letter,
    text,
    placements: placementsOf(text).map((placed) =>
      ofLogs && placed.path !== undefined ? { ...placed, path: { ...placed.path, ofLogs } } : placed,
    ),
    features,
    effort: found.reduce((sum, { effort }) => sum + (effort ?? 0), 0),
    charged: found.filter(({ charged }) => charged === true).length,
    glue: found.filter(({ glue }) => glue === true).map(({ feature }) => feature as FeatureId),
    notModelled: NOT_MODELLED.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name),
  }
}

/** A rule that moves or removes logs. */
const ON_LOGS =
  /\b(?:mov|transition|archiv|expir|delet|remov|purg|shift|stor|keep)\w* (?:the |all |its |these |those |old\w* |access |server |audit |trail )*logs?\b|로그[^.;]{0,12}(?:이동|전환|보관|삭제|만료)/iu

/** `Raw files in Amazon S3`: what lies where, with at most three words for the data. */
const NOUN_IN =
  /^\s*(?:store |keep |put |save |place |host |the )*((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:in|on|into) (?:an? |the )?(?:amazon |aws )?(?:s3|dynamodb|efs|ebs|rds|redshift|elasticache|glacier|aurora|fsx|hdfs|standard(?:-ia)?(?= *$| after)|standard-ia|one zone|intelligent|deep archive|express one)\b/iu

/** `최대 성능에는 인스턴스 스토어`: at most three words for the data. */
const NOUN_KO =
  /^\s*((?:[\p{L}/]+ ){0,2}[\p{L}/]+?)(?:[을를] 위한|[을를] 위해|에는|용으로는|은|는) (?=.{0,12}(?:amazon|aws|s3|dynamodb|efs|ebs|fsx|인스턴스 스토어|글래시어))/iu

const FOR_NOUN = /\bfor (?:the |its |their |all |both )?((?:[\p{L}]+ ){0,2}[\p{L}]+)/iu
/** Nouns behind `for` that name a time or a purpose of the mechanism, not a kind of data. */
const NO_DATA =
  /\b(?:days?|months?|years?|weeks?|hours?|all|both|each|everything|microsoft|windows|lustre|openzfs|netapp|mysql|retrieval|object|objects|them|it)\b/iu

function placementsOf(text: string): readonly Placement[] {
  const parts = text
    .split(
      /[;,](?!\d)\s*(?:and )?|(?<=for [\p{L} ]{3,30}) and (?=\w)|\s+and (?=(?:keep|store|put|save|place|hold|index|record|host|write)\b)/u,
    )
    .filter((part) => part.trim() !== '')
  const named = parts.flatMap((part): Placement[] => {
    const noun = (FOR_NOUN.exec(part)?.[1] ?? NOUN_IN.exec(part)?.[1] ?? NOUN_KO.exec(part)?.[1])?.toLowerCase()
    const service = servicesIn(part)[0] ?? (/\b(?:in|into) standard *$/iu.test(part) ? BUCKETS : undefined)
    if (noun === undefined || NO_DATA.test(noun) || service === undefined) return []
    return [placement(service, part, text, noun)]
  })
  if (named.length >= 2 || (named.length === 1 && parts.length === 1 && servicesIn(text).length === 1)) return named
  return servicesIn(text).map((service) => placement(service, text, text))
}

/** `Originals in Standard` beside data in other classes of S3. */
const BUCKETS = SERVICES.find(({ service }) => service === 's3')

function placement(service: ServicePhrase, part: string, text: string, noun?: string): Placement {
  return {
    service,
    ...(service.service === 's3' ? { path: pathOf(part, text) } : {}),
    ...(noun === undefined ? {} : { noun }),
  }
}

/** The path that a part of an option tells; how fast archives are read may stand anywhere in the option. */
function pathOf(part: string, text: string): StoragePath {
  const path = readLifecycle(part)
  const restore = restoreIn(text)
  return restore === undefined || path.restore !== undefined ? path : { ...path, restore }
}

/** Mechanisms that carry the name of a service and put no data anywhere. */
const MECHANISM =
  /\b(?:amazon )?(?:s3 (?:(?:vpc )?(?:gateway|interface)(?: vpc)? endpoints?|vpc endpoints?|event notifications?|events|inventory|select|storage lens|storage class analysis|object lambda|transfer acceleration|batch (?:operations|replication)|access (?:points?|grants)|block public access)|dynamodb (?:streams?|accelerator))/giu

/** Before the name of a service: data leaves it for another one. */
const SOURCE =
  /(?:\b(?:cop(?:y|ies)|mov|migrat|transfer|export|load|sync|shift)\w*\b[^.;]{0,60}\bfrom|\b(?:cop(?:y|ies)|mov|migrat|transfer|export)\w*\b[^.;]{0,40}\b(?:data|files?|documents?|objects?|contents?|images?|items?|backups?)\b[^.;]{0,20} (?:of|on|in|at)|\b(?:replac|decommission|retir|delet|remov)\w*|\binstead of|\brather than) (?:(?!(?:to|into|onto|in|on) )[\w'-]+ ){0,3}$/iu

/** Behind the name of a service in Korean: data leaves it for another one, which the rest names. */
const SOURCE_KO =
  /^ ?(?:볼륨|버킷|테이블|파일 시스템|스토리지|클러스터)?(?:에 (?:있는|저장된)|의 (?:\S+ ){0,2}?\S+[을를]|에서| 데이터를)(.{0,40}?)(?:으로|로|에) .{0,12}(?:복사|이동|옮|마이그레이션|이전|내보내|내보낸|저장)/u

/** Before the name of a service: data is there only while it is worked on. */
const PASSING = /\btemporar\w*\b[^.;]{0,60}$|(?:일시적|임시)(?:으로)?[^.;]{0,20}$/iu

/** Services in the order in which a text names them; words taken by one are not read as another. */
function servicesIn(text: string): readonly ServicePhrase[] {
  let rest = blanked(text, MECHANISM)
  const found: { readonly at: number; readonly service: ServicePhrase }[] = []
  for (const service of SERVICES) {
    const pattern = new RegExp(service.pattern.source, 'giu')
    const matches = [...rest.matchAll(pattern)]
    const leaves = (from: number): boolean => {
      const destination = SOURCE_KO.exec(text.slice(from))?.[1]
      return (
        destination !== undefined &&
        SERVICES.some((other) => other !== service && new RegExp(other.pattern.source, 'iu').test(destination))
      )
    }
    const target = matches.find(
      ({ index, 0: words }) =>
        !leaves(index + words.length) &&
        (!SOURCE.test(rest.slice(0, index)) ||
          !/\b(?:to|into|onto|in|on|with|creat\w*|use|using|set up|launch|deploy)\b/iu.test(rest.slice(index))),
    )
    if (target !== undefined) found.push({ at: target.index, service })
    rest = blanked(rest, pattern)
  }
  const lasting = found.filter(({ at }) => !PASSING.test(text.slice(0, at)))
  return (lasting.length > 0 ? lasting : found).sort((a, b) => a.at - b.at).map(({ service }) => service)
}

/** Whether an S3 class in the path must be restored before it is read, and from which age. */
export function archiveAges(path: StoragePath): readonly ClassAge[] {
  return classAges(path).filter(({ storageClass }) => storageClass === 'GLACIER' || storageClass === 'DEEP_ARCHIVE')
}

/** As {@link archiveAges}, and the archive that answers at once among them. */
export function coldAges(path: StoragePath): readonly ClassAge[] {
  const atOnce = classAges(path).filter(({ storageClass }) => storageClass === 'GLACIER_IR')
  return [...archiveAges(path), ...atOnce]
}

interface ClassAge {
  readonly storageClass: S3Class
  readonly fromDay: number
}

function classAges(path: StoragePath): readonly ClassAge[] {
  return [
    { storageClass: path.initial, fromDay: 0 },
    ...path.moves.map(({ to, afterDays }) => ({ storageClass: to, fromDay: afterDays })),
  ]
}
