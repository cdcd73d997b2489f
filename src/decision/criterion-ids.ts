/** Criteria by id. What each measures, its unit and its direction are in `criteria.ts`. */
export const CRITERION_IDS = [
  'cost',
  'access-control',
  'regional-reach',
  'ml-integration',
  'processing-flexibility',
  'consumers-served',
  'durability',
  'latency',
  'scalability-headroom',
  'operational-burden',
] as const

export type CriterionId = (typeof CRITERION_IDS)[number]
