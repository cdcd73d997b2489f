import type { OptionOutage } from '../reach/disruptions.ts'
import type { ReachResult } from '../reach/simulate-reach.ts'
import type { DocumentOption } from './schema.ts'

type DocumentReach = DocumentOption['reach']

/** Reach of an option as plain data. */
export function documentReach(reach: ReachResult): DocumentReach {
  const { node, zone, region, deletion } = reach.disruptions
  return {
    targetMs: reach.uploadTargetMs,
    together: { ...reach.uploads.together },
    uploads: reach.uploads.each.map(({ evidence: _, ...upload }) => upload),
    reads: reach.reads.map((read) => ({ ...read })),
    failures: {
      node: documentOutage(node),
      zone: documentOutage(zone),
      region: documentOutage(region),
      deletion: documentOutage(deletion),
    },
    residencyViolations: reach.residencyViolations.map((violation) => ({ ...violation })),
  }
}

function documentOutage({ stores, ...worst }: OptionOutage): DocumentReach['failures']['zone'] {
  return {
    ...worst,
    stores: stores.map((store) => ({ ...store, datasets: [...store.datasets], evidence: [...store.evidence] })),
  }
}
