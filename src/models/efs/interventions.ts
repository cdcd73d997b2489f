import type { Calendar } from '../../quantities/calendar.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Intervention } from '../contract.ts'
import { type EfsConfig, provisionedMiBps } from './config.ts'
import { efsFacts as facts } from './facts.ts'
import { isDry } from './throughput-findings.ts'
import type { ThroughputLimits } from './throughput-limits.ts'
import type { ThroughputLoad } from './throughput-load.ts'
import type { ThroughputReplay } from './throughput-replay.ts'
import { throughputShare } from './utilization.ts'

const DAYS_PER_YEAR = 365.25

/** What people have to do to keep a file system going, counted in the replay. An Elastic file system within its limits needs nobody. */
export function interventions(
  config: EfsConfig,
  load: ThroughputLoad,
  replay: ThroughputReplay,
  limits: ThroughputLimits,
  calendar: Calendar,
): readonly Intervention[] {
  const perYear = (count: number): number => (count * DAYS_PER_YEAR) / calendar.days
  const list: Intervention[] = []
  const increases = raises(throughputShare(load, limits), () => 1)
  if (increases > 0)
    list.push({
      what: 'Ask AWS Support for a higher throughput quota, or split the file system',
      perYear: perYear(increases),
      evidence: [factEvidence(limits.read), factEvidence(limits.write)],
    })
  if (provisionedMiBps(config) !== undefined) {
    const asked = load.peakRead.map((bytes, day) => bytes * replay.readWeight + load.peakWritten[day]!)
    const resizes = raises(asked, (day) => replay.peak[day]!)
    list.push({
      what: 'Raise the provisioned throughput',
      perYear: perYear(resizes),
      evidence: [
        { statement: 'Times at which the peak outgrew what was provisioned', value: resizes, unit: 'times' },
        factEvidence(facts.resizeMargin),
      ],
    })
  }
  if (replay.credits !== undefined) {
    const spells = drySpells(replay)
    list.push({
      what: 'Respond to burst credits run dry: throttle clients or switch the throughput mode',
      perYear: perYear(spells),
      evidence: [
        { statement: 'Spells without credits', value: spells, unit: 'times' },
        factEvidence(facts.creditsPerTib),
      ],
    })
  }
  if (config.replication !== undefined)
    list.push({
      what: 'Fail over to the replica and back, as an exercise',
      perYear: facts.failoverDrills.value,
      evidence: [factEvidence(facts.failoverDrills), factEvidence(facts.replicaReadOnly)],
    })
  return list.filter((intervention) => intervention.perYear > 0)
}

/** Times that somebody raises a limit: whenever it is exceeded, to what was asked for and a margin. */
function raises(asked: Float64Array, given: (day: number) => number): number {
  let [count, raised] = [0, 0]
  for (let day = 0; day < asked.length; day++) {
    if (asked[day]! <= Math.max(raised, given(day))) continue
    count++
    raised = asked[day]! * facts.resizeMargin.value
  }
  return count
}

function drySpells({ credits, asked, sustained }: ThroughputReplay): number {
  let [spells, wasDry] = [0, false]
  for (let day = 0; day < asked.length; day++) {
    const dry = isDry(credits![day]!, asked[day]!, sustained[day]!)
    if (dry && !wasDry) spells++
    wasDry = dry
  }
  return spells
}
