import type { ScenarioInput } from '../../scenarios/schema.ts'

/** Regions on three continents that stand for `several Regions` where a question names none; the home region is the first. */
export const WRITING_REGIONS = ['us-east-1', 'eu-west-1', 'ap-northeast-1'] as const

/** Applications that write all data, a share of it in each Region. */
export function farWriters(): NonNullable<ScenarioInput['producers']> {
  return Object.fromEntries(
    WRITING_REGIONS.map((region) => [`writers-in-${region}`, { region, network: 'vpc' as const }]),
  )
}
