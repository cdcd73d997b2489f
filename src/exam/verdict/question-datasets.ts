import type { ScenarioInput } from '../../scenarios/schema.ts'
import { READ_RATES } from '../lexicon/quantity-phrases/assumed-read-rates.ts'
import type { KindDemand, Leeway } from './kind-demand.ts'

/** Share of the data that is read often where nobody knows which. */
const UNKNOWN_HOT_SHARE = 0.3

/** Where nobody knows what will be read, part of the data is hot and the rest cold, and every class holds both. */
export function datasetsOf(
  demand: KindDemand,
  leeway: Leeway,
): readonly (readonly [string, ScenarioInput['datasets'][string]])[] {
  const { kind, needs } = demand
  if (!needs.has('unpredictable-access')) return [[kind.id, datasetOf(demand, leeway, 1, bandsOf(demand, leeway))]]
  return [
    [kind.id, datasetOf(demand, leeway, 1 - UNKNOWN_HOT_SHARE, [{ rate: rate(READ_RATES.rare * leeway.reads) }])],
    [`${kind.id}-hot`, datasetOf(demand, leeway, UNKNOWN_HOT_SHARE, [{ rate: rate(READ_RATES.often * leeway.reads) }])],
  ]
}

type Bands = { until?: string; rate: string }[]

function bandsOf(
  { phases, hotWindowDays, hotReads, coldReads, restsFromDay, needs }: KindDemand,
  { reads }: Leeway,
): Bands {
  if (phases.length > 0)
    return phases.map(({ untilDay, readsPerDay }, index) => ({
      ...(index < phases.length - 1 ? { until: `${Math.round(untilDay)} days` } : {}),
      rate: rate(readsPerDay * reads),
    }))
  const days = hotWindowDays === undefined ? 0 : Math.max(1, Math.round(hotWindowDays))
  const hot = days > 0 ? [{ until: `${days} days`, rate: rate(hotReads * reads) }] : []
  const later = days === 0 && needs.has('static-web') ? Math.min(hotReads, coldReads) : coldReads
  // What may wait for hours from some age on is not worked on as before.
  if (restsFromDay !== undefined && later > READ_RATES.veryRare)
    return [
      ...hot,
      { until: `${Math.round(restsFromDay)} days`, rate: rate(later * reads) },
      { rate: rate(READ_RATES.veryRare * reads) },
    ]
  return [...hot, { rate: rate(later * reads) }]
}

function datasetOf(
  { storedBytes, ingestPerDay, monthlyGrowth, objectBytes, retentionDays, needs }: KindDemand,
  leeway: Leeway,
  share: number,
  byAge: Bands,
): ScenarioInput['datasets'][string] {
  const bytes = (amount: number) => `${Math.max(1, Math.round(amount * share * leeway.volume))} B`
  return {
    kind: needs.has('posix') ? 'file' : objectBytes <= 4096 ? 'record' : 'blob',
    ...(storedBytes === undefined ? {} : { initial: bytes(storedBytes) }),
    ...(ingestPerDay === undefined ? {} : { ingest: `${bytes(ingestPerDay)}/day` }),
    ...(monthlyGrowth === 0 ? {} : { growth: { compound: `${(monthlyGrowth * 100).toFixed(3)} %/month` } }),
    objectSize: `${Math.max(1, Math.round(objectBytes * leeway.objectBytes))} B`,
    reads: { byAge },
    scans: 'none',
    updates: 'none',
    deletes: 'none',
    retention: Number.isFinite(retentionDays) ? `${Math.max(1, Math.round(retentionDays))} days` : 'forever',
  }
}

function rate(perDay: number): string {
  return `${perDay.toFixed(9)} /day`
}
