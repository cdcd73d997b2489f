import { buildDemand } from '../src/demand/build-demand.ts'
import { BUILT_IN_ENGINES } from '../src/engines/catalogue.ts'
import { BUILT_IN_MODELS } from '../src/models/registry.ts'
import { builtInPriceBook } from '../src/prices/built-in-price-book.ts'
import { parseScenario } from '../src/scenarios/parse-scenario.ts'
import type { WrittenScenario } from '../src/scenarios/schema.ts'
import { placeOptions } from '../src/simulation/place-options.ts'
import { calendarOf, readersOf, settingOf, worldOf } from '../src/simulation/settle.ts'
import { simulateOption } from '../src/simulation/simulate-option.ts'

export const YEARS = [1, 2, 4, 8]

/** Stores in which the age of objects decides: classes by last access, archives that are restored from, and departures at any age. */
export const BY_AGE = `
stowage: 1
title: What ages
question: Does a longer horizon cost more than its days?
start: 2027-01-01
horizon: 1 year
region: us-east-1
datasets:
  documents:
    kind: blob
    ingest: 100 GB/day
    growth: { compound: 2 %/month }
    objectSize: { median: 350 kB, mean: 500 kB }
    reads:
      lookups: 1000 /day
      byAge:
        - { until: 30 days, rate: 0.1 /day }
        - { until: 180 days, rate: 0.01 /day }
        - { rate: 0.001 /day }
    scans:
      - { name: monthly report, every: 30 days, window: 60 days, share: 20 % }
    updates: { perObject: 0.002 /day }
    deletes: { rate: 0.1 %/day }
    retention: 300 days
    peakToMean: 2
criteria:
  cost: { weight: 100, worst: "$10,000,000", best: "$1", scale: log }
options:
  tiering:
    name: S3 Intelligent-Tiering with its archive tiers
    place:
      documents:
        model: s3
        config:
          class: INTELLIGENT_TIERING
          intelligentTiering: { archiveAccessAfterDays: 90, deepArchiveAccessAfterDays: 180 }
  restores:
    name: S3 that moves to Glacier and is restored from
    place:
      documents:
        model: s3
        config: { lifecycle: { transitions: [{ afterDays: 30, to: STANDARD_IA }, { afterDays: 90, to: GLACIER }] } }
  files:
    name: EFS with return on first access
    place:
      documents:
        model: efs
        config: { lifecycle: { toIaAfterDays: 30, toArchiveAfterDays: 90, toStandardOnFirstAccess: true } }
`

/** For each option of a scenario, simulations of it over each number of {@link YEARS}, demand included. */
export function simulations(text: string): Record<string, (() => void)[]> {
  const byOption: Record<string, (() => void)[]> = {}
  for (const years of YEARS) {
    const parsed = parseScenario(text, { file: 'scenario', settings: [`horizon=${years} years`] })
    if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'))
    const scenario = parsed.scenario as WrittenScenario
    for (const option of placeOptions(scenario, BUILT_IN_MODELS)) {
      byOption[option.id] ??= []
      byOption[option.id]!.push(() => {
        const calendar = calendarOf(scenario)
        const setting = settingOf(scenario, calendar, BUILT_IN_ENGINES)
        simulateOption(
          option,
          {
            demand: buildDemand(scenario, calendar),
            world: worldOf(scenario, calendar),
            readers: readersOf(scenario),
            workers: setting.consumers,
            engines: BUILT_IN_ENGINES,
            book: builtInPriceBook,
            billing: { freeTier: scenario.freeTier },
          },
          { epochs: false },
        )
      })
    }
  }
  return byOption
}
