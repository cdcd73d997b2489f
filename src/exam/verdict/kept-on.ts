import { partsOf } from '../options/parts-of.ts'
import type { OptionReading } from '../options/read-option.ts'
import type { KindDemand } from './kind-demand.ts'
import { meetsByName } from './rules.ts'

/** Options under which the same data stays for the same time in objects of the same size, and the demand with that life of data. */
export interface SameLife {
  readonly options: readonly OptionReading[]
  readonly demands: readonly KindDemand[]
}

/** Where old data is to be removed and only some of the options do that, what the others hold goes on growing. */
export function livesOf(options: readonly OptionReading[], demands: readonly KindDemand[]): readonly SameLife[] {
  const packed = options.filter(packs)
  if (packed.length === 0) return keptLives(options, demands)
  const single = options.filter((option) => !packs(option))
  return [
    ...(single.length === 0 ? [] : keptLives(single, demands)),
    ...keptLives(
      packed,
      demands.map((demand) => ({ ...demand, objectBytes: Math.max(demand.objectBytes, PACKED_BYTES) })),
    ),
  ]
}

/** Small files are put together in objects of at least this size: a choice of ours, far above every minimum that is billed. */
const PACKED_BYTES = 128 * 2 ** 20

function packs({ features }: OptionReading): boolean {
  return features.has('packed-objects') || features.has('batched-records')
}

function keptLives(options: readonly OptionReading[], demands: readonly KindDemand[]): readonly SameLife[] {
  const removing = demands.some(({ removed, retentionDays }) => removed && Number.isFinite(retentionDays))
  const gone = options.filter(removes)
  const kept = options.filter((option) => !removes(option))
  if (!removing || gone.length === 0 || kept.length === 0) return [{ options, demands }]
  const forGood = demands.map((demand) =>
    demand.removed ? { ...demand, retentionDays: Number.POSITIVE_INFINITY } : demand,
  )
  return [
    { options: gone, demands },
    { options: kept, demands: forGood },
  ]
}

/** By a rule, an attribute, or work of its own. */
function removes(option: OptionReading): boolean {
  const parts = partsOf(option)
  return (
    option.placements.some(({ path }) => path?.expireAfterDays !== undefined) ||
    meetsByName('expire-data', parts) ||
    parts.has('custom-delete') ||
    /\b(?:delet|remov|purg|expir)\w*|삭제|만료|제거/iu.test(option.text)
  )
}
