import { type Evidence, type Fact, factEvidence } from '../../quantities/source.ts'
import type { Estimate } from '../contract.ts'
import { dynamodbFacts as facts } from './facts.ts'
import type { ItemLayout } from './item-layout.ts'

const YEAR_MINUTES = 365.25 * 24 * 60

/**
 * Expected share of items lost in a year by a table with three replicas in three zones, each rate per year and each time in years.
 *
 * With independent failures at the node rate n, rebuilt within r, and destroyed zones at the rate z, rebuilt within s, all three copies
 * are gone when
 * - three nodes fail within the rebuild of the one before: 3n · 2nr · nr,
 * - a zone is destroyed and the nodes of both others fail before it is rebuilt: 3z · 2ns · nr,
 * - three zones are destroyed within the rebuild of the one before: 3z · 2zs · zs.
 */
export function lossOfThreeReplicas(
  nodeRate: number,
  nodeRepair: number,
  zoneRate: number,
  zoneRepair: number,
): number {
  const nodes = 6 * nodeRate ** 3 * nodeRepair ** 2
  const zoneThenNodes = 6 * zoneRate * nodeRate * zoneRepair * nodeRate * nodeRepair
  const zones = 6 * zoneRate ** 3 * zoneRepair ** 2
  return Math.min(1, nodes + zoneThenNodes + zones)
}

/**
 * Expected share of the stored bytes lost in a year, from our own failure model since AWS publishes no durability figure for DynamoDB.
 * Replicas in other regions fail on their own; what lies in S3 has the durability that S3 is designed for.
 */
export function annualLoss(layout: ItemLayout, regions: number): Estimate {
  const at = (level: 0 | 1 | 2): number => {
    const inOneRegion = lossOfThreeReplicas(
      facts.nodeFailureRate.value[level]!,
      facts.nodeRepairMinutes.value[level]! / YEAR_MINUTES,
      facts.zoneLossRate.value[level]!,
      facts.zoneRepairDays.value[level]! / 365.25,
    )
    const inItems = inOneRegion ** regions
    // An object in S3 is lost when either the object or its pointer is.
    return layout.byteShare * inItems + (1 - layout.byteShare) * (inItems + facts.s3Durability.value)
  }
  return {
    value: at(1),
    low: at(0),
    high: at(2),
    unit: 'share/year',
    evidence: [
      {
        statement:
          'AWS publishes no durability figure for DynamoDB; computed for independent losses of nodes and zones',
      },
      factEvidence(facts.regionalReplicas),
      ...[facts.nodeFailureRate, facts.nodeRepairMinutes, facts.zoneLossRate, facts.zoneRepairDays].map(rangeEvidence),
      { statement: 'Regions with a full replica', value: regions, unit: 'regions' },
      ...(layout.byteShare < 1 ? [factEvidence(facts.s3Durability)] : []),
    ],
  }
}

function rangeEvidence({ statement, value, unit, source }: Fact<readonly number[]>): Evidence {
  return { statement: `${statement}: ${value.join(', ')}`, value: value[1]!, unit, source }
}
