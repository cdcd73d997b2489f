import type { Measurement } from '../decision/decide.ts'
import type { Finding } from '../models/contract.ts'
import type { Evidence } from '../quantities/source.ts'
import { factEvidence } from '../quantities/source.ts'
import { roundTripSource } from '../reach/round-trip.ts'
import type { ReachResult } from '../reach/simulate-reach.ts'
import { transferFacts as facts } from '../reach/transfer-facts.ts'
import type { Setting } from './setting.ts'

/** Share of the uploaded objects that arrive within the target. A scenario without producers has nothing to reach: the share is 1. */
export function measureReach({ uploads }: ReachResult, setting: Setting): Measurement {
  const target: Evidence = {
    statement: 'Upload target',
    value: setting.uploadTargetMs,
    unit: 'ms',
    scenarioPath: 'uploadTarget',
  }
  const each = uploads.each.map(({ producer, region, dataset, how, withinTarget }): Evidence => {
    const statement = `${producer} (${region}) to ${dataset}, within the target: ${how}`
    return { statement, value: withinTarget, unit: 'share', source: roundTripSource }
  })
  const assumed = uploads.each.flatMap(({ evidence }) => evidence.filter(({ source }) => source !== roundTripSource))
  const distinct = [...new Map(assumed.map((evidence) => [evidence.statement, evidence])).values()]
  return {
    value: uploads.each.length === 0 ? 1 : uploads.together.withinTarget,
    evidence: [
      target,
      ...each,
      ...distinct,
      ...[facts.tcpRoundTrips, facts.tlsRoundTrips, facts.initialWindow, facts.restartWindow].map(factEvidence),
      ...[facts.segmentBytes, facts.lossConstant].map(factEvidence),
    ],
  }
}

/** Data that lies where the scenario forbids it rules an option out. */
export function residencyFindings({ residencyViolations }: ReachResult): readonly Finding[] {
  return residencyViolations.map(({ dataset, region, role }) => ({
    id: 'residency',
    severity: 'blocking',
    message:
      role === 'home'
        ? `${dataset} would lie in ${region}, where it must not`
        : `a copy of ${dataset} would lie in ${region}, where it must not`,
    dataset,
    evidence: [{ statement: `Regions in which ${dataset} may lie`, scenarioPath: 'residency' }],
  }))
}
