import { findMeterByAlias } from '../../prices/meter-catalogue.ts'
import type { PriceUnit } from './claim.ts'
import type { PriceId } from './price-ids.ts'

/** Something that notes give prices for: how they name it and which meters its prices are. */
export interface PricedSubject {
  readonly name: RegExp
  /** Meter aliases by unit of price; of several, words in the sentence decide. */
  readonly meters: readonly { readonly per: PriceUnit; readonly alias: PriceId; readonly words?: RegExp }[]
}

const RETRIEVAL = /retriev|restor|검색|조회|인출|복원|복구|읽기 요금/iu
const WRITES = /PUT|POST|writes?|쓰기|업로드/iu
const READS = /GET|reads?|읽기|조회/iu

const storage = (alias: PriceId) => ({ per: 'GB-month', alias }) as const
const retrieval = (alias: PriceId) => ({ per: 'GB', alias, words: RETRIEVAL }) as const
const requests = (alias: PriceId, words: RegExp) => ({ per: 'thousand-requests', alias, words }) as const
const units = (alias: PriceId, words: RegExp) => ({ per: 'million-requests', alias, words }) as const

/** Specific names first: `S3` alone means S3 Standard only where no class is named. */
// biome-ignore format: one subject a line, so that it reads as the table it is
export const PRICED_SUBJECTS: readonly PricedSubject[] = [
  { name: /(?:S3\s*)?(?:One\s*Zone|단일\s*영역)[\s-]*IA/giu, meters: [storage('s3.one-zone-ia.storage'), retrieval('s3.one-zone-ia.retrieval')] },
  { name: /(?:S3\s*)?Express\s*One\s*Zone/giu, meters: [storage('s3.express.storage')] },
  { name: /(?:S3\s*)?(?:Standard|스탠다드|표준)[\s-]*(?:IA|Infrequent\s*Access)|(?<!EFS\s)\bS3[\s-]*IA\b/giu, meters: [storage('s3.standard-ia.storage'), retrieval('s3.standard-ia.retrieval')] },
  { name: /(?:S3\s*)?Glacier\s*Instant(?:\s*Retrieval)?|\bGIR\b/giu, meters: [storage('s3.glacier-instant.storage'), retrieval('s3.glacier-instant.retrieval')] },
  { name: /(?:S3\s*)?(?:Glacier\s*)?Deep\s*Archive|딥\s*아카이브/giu, meters: [storage('s3.deep-archive.storage')] },
  { name: /(?:S3\s*)?Glacier(?:\s*Flexible(?:\s*Retrieval)?)?|글래시어/giu, meters: [storage('s3.glacier-flexible.storage')] },
  { name: /(?:S3\s*)?Intelligent[\s-]*Tiering|지능형\s*계층화/giu, meters: [storage('s3.int.frequent.storage')] },
  { name: /EFS\s*Archive/giu, meters: [storage('efs.archive.storage')] },
  { name: /EFS\s*(?:One\s*Zone)(?:\s*Standard)?/giu, meters: [storage('efs.one-zone.storage')] },
  { name: /EFS\s*(?:IA|Infrequent\s*Access)/giu, meters: [storage('efs.ia.storage')] },
  { name: /\bEFS\b|Elastic\s*File\s*System/giu, meters: [storage('efs.standard.storage')] },
  { name: /DynamoDB|다이나모\s*DB|다이나모디비/giu, meters: [storage('dynamodb.storage'), units('dynamodb.on-demand.writes', WRITES), units('dynamodb.on-demand.reads', READS)] },
  { name: /\bgp3\b/giu, meters: [storage('ebs.gp3.storage')] },
  { name: /\bgp2\b/giu, meters: [storage('ebs.gp2.storage')] },
  { name: /\bst1\b/giu, meters: [storage('ebs.st1.storage')] },
  { name: /\bS3(?:\s*(?:Standard|스탠다드|표준))?\b/giu, meters: [storage('s3.standard.storage'), requests('s3.standard.writes', WRITES), requests('s3.standard.reads', READS)] },
]

/** A subject where a sentence names it. */
export interface SubjectMention {
  readonly subject: PricedSubject
  readonly start: number
  readonly end: number
}

/** Finds the subjects that a text names, in order; a specific name covers the general one inside it. */
export function findSubjects(text: string): readonly SubjectMention[] {
  const mentions: SubjectMention[] = []
  for (const subject of PRICED_SUBJECTS) {
    for (const match of text.matchAll(subject.name)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!mentions.some((other) => start < other.end && end > other.start)) mentions.push({ subject, start, end })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

/** The meter that a price of a subject is about, or undefined where none is known. A price per GB without words is one of storage. */
export function meterOf(subject: PricedSubject, per: PriceUnit, sentence: string) {
  const worded = subject.meters.find((meter) => meter.per === per && meter.words?.test(sentence))
  const plain = subject.meters.find(
    (meter) => meter.words === undefined && (meter.per === per || (per === 'GB' && meter.per === 'GB-month')),
  )
  const chosen = worded ?? plain
  return chosen === undefined ? undefined : findMeterByAlias(chosen.alias)
}

/** The storage meter of a subject, by which ratios of prices are judged. */
export function storageMeterOf(subject: PricedSubject) {
  const meter = subject.meters.find(({ per }) => per === 'GB-month')
  return meter === undefined ? undefined : findMeterByAlias(meter.alias)
}
