import { describe, expect, test } from 'vitest'
import { BUILT_IN_ENGINES, engineRegistry } from '../../src/engines/catalogue.ts'
import { defineEngine, type Engine } from '../../src/engines/engine.ts'
import { engineFacts } from '../../src/engines/engine-facts.ts'
import { IMAGES, runConsumers, TRAINER } from './run-consumers.ts'

const s3 = { model: 's3' }
const dynamodb = { model: 'dynamodb' }
const efs = { model: 'efs' }
const trained = (store: object, trainer: object = {}, images: object = IMAGES) => {
  const { option, run } = runConsumers(store, { trainer: { ...TRAINER, ...trainer } }, { images })
  return { option, run, work: option.engines.consumers[0]! }
}
const quantity = (store: object, usageType: string, trainer: object = {}): number =>
  trained(store, trainer)
    .run.usage.filter((line) => line.usageType === usageType)
    .reduce((sum, line) => sum + line.quantity, 0)

describe('training on a bucket', () => {
  test('starts at once when it streams, after listing when it reads files as needed, after everything when it copies', () => {
    const [pipe, fastfile, file] = ['pipe', 'fastfile', 'file'].map((mode) => trained(s3, { mode }).work)
    expect(pipe!.firstBatchMs).toBeLessThan(1000)
    // On day 50, 50.5 days of 100,000 images: at 1,000 names each 100 ms that is 505 s of listing.
    expect(fastfile!.firstBatchMs! - pipe!.firstBatchMs!).toBeCloseTo(505_000, -2)
    expect(file!.firstBatchMs).toBeCloseTo(file!.epochMs!, 6)
    expect(file!.firstBatchMs).toBeGreaterThan(fastfile!.firstBatchMs!)
  })
  test('copies files in the first pass only, so it asks a third of the requests of streaming', () => {
    const usageType = 'Requests-Tier2'
    expect(quantity(s3, usageType, { mode: 'fastfile' })).toBeCloseTo(3 * quantity(s3, usageType, { mode: 'file' }), 0)
  })
  test('reads faster with more machines, until the prefix is the limit', () => {
    const rate = (instances: number, config: object = {}) =>
      trained({ ...s3, config }, { mode: 'pipe', instances }).work
    expect(rate(2).epochMs).toBeCloseTo(rate(1).epochMs! / 2, 3)
    expect(rate(20).boundBy).toBe('requests that the store answers')
    expect(rate(20, { prefixes: 16 }).boundBy).not.toBe('requests that the store answers')
  })
  test('adds to the bill what the bill would be less without it', () => {
    const { work, option } = trained(s3, { mode: 'pipe' })
    const idle = runConsumers(s3, { trainer: TRAINER }, { images: { ...IMAGES, scans: 'none' } }).option
    // Scans on days 10 to 50, three passes each.
    expect(work.epochCost).toBeCloseTo((option.cost.total - idle.cost.total) / 15, 8)
  })
  test('waits for what is archived', () => {
    const { work } = trained({ ...s3, preset: 'deep-archive' }, { mode: 'pipe' })
    expect(work.firstBatchMs).toBeGreaterThan(12 * 3_600_000 - 1)
  })
})

describe('training on a table', () => {
  const { work, run } = trained(dynamodb)
  const used = new Set(run.usage.map(({ usageType }) => usageType))

  test('works on an export, which waits, lags behind and is stored twice', () => {
    expect(work.way).toBe('export')
    expect(work.firstBatchMs).toBeGreaterThan(trained(s3).work.firstBatchMs!)
    expect(work.copy!.everyHours).toBe(240)
    expect(work.copy!.freshnessHours).toBeGreaterThan(240)
    expect(work.copy!.heldBytes).toBeCloseTo(50e9 * 50.5, -6)
  })
  test('is billed for the export, the recovery that it needs, the storage of the copy and the reading of it', () => {
    for (const usageType of [
      'ExportDataSize-Bytes',
      'TimedPITRStorage-ByteHrs',
      'TimedStorage-ByteHrs',
      'Requests-Tier2',
    ])
      expect([...used], usageType).toContain(usageType)
  })
  test('takes no read units, as it scans the export', () => {
    expect(quantity(dynamodb, 'ReadRequestUnits')).toBe(0)
  })
  test('needs nothing beside the exports that the settings make anyway', () => {
    const standing = { ...dynamodb, preset: 'protected' }
    const own = runConsumers(
      standing,
      { other: { engine: 'ec2-sdk', datasets: ['images'] } },
      { images: { ...IMAGES, scans: 'none' } },
    )
    const exported = (usage: typeof run.usage): number =>
      usage.filter(({ usageType }) => usageType.startsWith('Export')).reduce((sum, line) => sum + line.quantity, 0)
    expect(exported(trained(standing).run.usage)).toBeCloseTo(exported(own.run.usage), 6)
    expect(trained(standing).work.firstBatchMs).toBeLessThan(work.firstBatchMs!)
  })
})

describe('a file system', () => {
  test('is mounted for training, in place', () => {
    expect(trained(efs, { mode: 'fastfile' }).work).toMatchObject({ way: 'native' })
  })
  test('is copied for queries once a day, read through its own throughput', () => {
    const queries = { queries: { engine: 'athena', datasets: ['images'] } }
    const images = { ...IMAGES, scans: 'none' }
    const { option, run } = runConsumers(efs, queries, { images })
    expect(option.engines.consumers[0]!.copy!.everyHours).toBe(24)
    const read = run.usage.filter(({ usageType }) => usageType === 'ETDataAccess-Bytes:Read')
    const total = read.reduce((sum, line) => sum + line.quantity, 0) * 2 ** 30
    // Everything that arrives is copied once, files rounded up to 4 KiB steps.
    expect(total / (50e9 * 60)).toBeGreaterThan(0.95)
    expect(total / (50e9 * 60)).toBeLessThan(1.05)
    expect(run.usage.some(({ service, usageType }) => service === 'AmazonS3' && usageType === 'Requests-Tier1')).toBe(
      true,
    )
  })
  test('serves nobody who gets and puts by key', () => {
    const { option } = runConsumers(
      efs,
      { app: { engine: 'ec2-key-value', datasets: ['images'] } },
      { images: { ...IMAGES, scans: 'none' } },
    )
    expect(option.engines.consumers[0]).toMatchObject({ way: 'impossible', firstBatchMs: null })
    expect(option.criteria['consumers-served'].value).toBe(0)
  })
})

describe('processing flexibility', () => {
  const consumers = {
    trainer: TRAINER,
    queries: { engine: 'athena', datasets: ['images'] },
    spark: { engine: 'emr-spark', datasets: ['images'] },
  }
  const flexibility = (store: object) => runConsumers(store, consumers).option.criteria['processing-flexibility'].value
  test('is the share of the consumers that work in place', () => {
    expect(flexibility(s3)).toBe(1)
    expect(flexibility(dynamodb)).toBeCloseTo(2 / 3)
    expect(flexibility({ model: 'emr-hdfs', preset: 'persistent' })).toBeCloseTo(1 / 3)
  })
})

describe('an engine of one’s own', () => {
  const ray: Engine = {
    id: 'ray',
    name: 'Ray cluster',
    purpose: 'machine learning',
    hosts: 'instance-role',
    worksOnCopies: true,
    modes: ['pipe'],
    crew: { instance: 'm5.4xlarge', machines: engineFacts.oneMachine },
    link: ({ family, as }) =>
      family === 'object' ? as('ec2-sdk') : { way: 'impossible', evidence: [{ statement: 'Ray reads objects' }] },
  }
  const engines = engineRegistry(defineEngine(ray))
  const consumers = { cluster: { engine: 'ray', datasets: ['images'] } }
  const images = { ...IMAGES, scans: 'none' }

  test('is simulated beside those of the catalogue', () => {
    const { option } = runConsumers(s3, consumers, { images, engines })
    expect(option.engines.consumers[0]).toMatchObject({ engine: 'ray', way: 'native' })
    expect(option.engines.catalogue.map(({ engine }) => engine)).toContain('ray')
    expect(runConsumers(efs, consumers, { images, engines }).option.engines.consumers[0]!.way).toBe('impossible')
  })
  test('is unknown where it is not plugged in', () => {
    expect(() => runConsumers(s3, consumers, { images })).toThrow(
      'consumers.cluster.engine: there is no engine called "ray"',
    )
  })
  test('is refused when it contradicts itself', () => {
    expect(() => defineEngine({ ...ray, id: 'Ray' })).toThrow(TypeError)
    expect(() => defineEngine({ ...ray, crew: { machines: engineFacts.oneMachine } })).toThrow(
      'instance type or a network',
    )
    expect(() => engineRegistry({ ...ray, id: 'athena' })).toThrow('two engines are called "athena"')
    const { link: _, ...mute } = ray
    expect(() => engineRegistry(mute)).toThrow('does not say how')
  })
})

describe('a consumer is refused', () => {
  test('with a mode that its engine does not have, or machines that nobody knows', () => {
    const wrong = (consumer: object) => () => runConsumers(s3, { trainer: { ...TRAINER, ...consumer } })
    expect(wrong({ engine: 'sagemaker-processing', mode: 'fastfile' })).toThrow(
      'consumers.trainer.mode: sagemaker-processing has no fastfile mode',
    )
    expect(wrong({ instance: 'ml.g5.3xlarge' })).toThrow('consumers.trainer.instance')
  })
})

test('every engine of the catalogue names its machines and its modes', () => {
  for (const engine of Object.values(BUILT_IN_ENGINES)) {
    expect(engine.modes.length, engine.id).toBeGreaterThan(0)
    expect(engine.crew.machines.source.asOf).not.toBe('')
  }
})
