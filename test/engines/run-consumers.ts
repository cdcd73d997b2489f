import type { DocumentOption } from '../../src/document/schema.ts'
import { BUILT_IN_ENGINES } from '../../src/engines/catalogue.ts'
import type { EngineRegistry } from '../../src/engines/engine.ts'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { parseScenario } from '../../src/scenarios/parse-scenario.ts'
import { runScenario, type ScenarioRun } from '../../src/simulation/run-scenario.ts'

/** Images of 500 kB, a hundred thousand a day for 60 days, trained on every ten days: three passes over everything. */
export const IMAGES = {
  kind: 'blob',
  ingest: '50 GB/day',
  objectSize: '500 kB',
  reads: 'none',
  scans: [{ name: 'training', every: '10 days', passes: 3, consumer: 'trainer' }],
  updates: 'none',
  deletes: 'none',
  retention: 'forever',
}

export const TRAINER = { engine: 'sagemaker-training', datasets: ['images'] }

/** Runs consumers on images in one store. Throws what the scenario is refused for. */
export function runConsumers(
  store: object,
  consumers: object = { trainer: TRAINER },
  { images = IMAGES, engines = BUILT_IN_ENGINES }: { images?: object; engines?: EngineRegistry } = {},
): { option: DocumentOption; run: ScenarioRun['runs'][number] } {
  const scenario = {
    stowage: 1,
    title: 'Images and those who work on them',
    start: '2027-01-01',
    horizon: '60 days',
    region: 'us-east-1',
    datasets: { images },
    consumers,
    criteria: { cost: { weight: 1, worst: '$10000', best: '$0' } },
    options: { only: { name: 'The only option', place: { images: store } } },
  }
  const parsed = parseScenario(JSON.stringify(scenario), { file: 'test.yaml', engines: Object.keys(engines) })
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('; '))
  const input = { ...parsed, ...parsed.provenance, id: 'test', hash: '0'.repeat(64), seed: 1, engines }
  const { document, runs } = runScenario({ ...input, models: BUILT_IN_MODELS, book: builtInPriceBook })
  return { option: document.options[0]!, run: runs[0]! }
}
