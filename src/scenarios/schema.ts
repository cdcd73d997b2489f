import { z } from 'zod'
import { CRITERION_IDS } from '../decision/criterion-ids.ts'
import { INPUT_MODES } from '../engines/engine.ts'
import { ENGINE_IDS } from '../engines/engine-ids.ts'
import { accessSchema } from './access-schema.ts'
import { chosen } from './chosen.ts'
import {
  countRateField,
  dateField,
  delayField,
  durationField,
  growthField,
  idField,
  ingestField,
  measureField,
  shareField,
  sizeField,
  wholeDaysField,
} from './fields.ts'
import { numberField } from './number-field.ts'
import { uncertaintySchema } from './uncertainty-schema.ts'
import { weightsSchema } from './weights-schema.ts'

const regionField = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a region code such as us-east-1')
  .meta({ description: 'AWS region code.', examples: ['us-east-1', 'ap-northeast-2'] })

/** Name under `residency` that stands for every dataset without a line of its own. */
export const ALL_DATASETS = 'all'

/** A part of the usage that may be stated, stated to be nothing (`none`), or left out, which means unknown. */
const usage = <T extends z.ZodType>(schema: T) => z.union([z.literal('none'), schema])

const growthSchema = z
  .union([
    z.literal('none'),
    z
      .strictObject({ compound: growthField })
      .meta({ title: 'Compound growth', description: 'Ingest multiplies by the rate each period.' }),
    z
      .strictObject({ linear: ingestField, per: durationField })
      .meta({ title: 'Linear growth', description: 'Ingest rises by a fixed rate in each period.' }),
    z
      .strictObject({
        logistic: z
          .strictObject({
            rate: growthField,
            ceiling: ingestField.meta({ description: 'Rate that ingest never exceeds.' }),
          })
          .meta({ description: 'Growth at first, and where it ends.' }),
      })
      .meta({ title: 'Logistic growth', description: 'Compound at first, flattening towards a ceiling.' }),
  ])
  .meta({ description: 'How the ingest rate changes over time.' })

const eventSchema = z
  .strictObject({
    on: dateField,
    multiplyIngest: numberField(z.number().nonnegative(), {
      description: 'Factor on the ingest rate from this day on.',
      examples: [1.5],
    }),
    because: z.string().optional().meta({ description: 'The reason, for the report.' }),
  })
  .meta({ title: 'Step event' })

interface Bin {
  readonly size: number
  readonly share?: number | undefined
}

function withSharesLeft(bins: readonly Bin[]): { size: number; share: number }[] {
  const stated = bins.reduce((sum, { share }) => sum + (share ?? 0), 0)
  const open = bins.filter(({ share }) => share === undefined).length
  return bins.map(({ size, share = Math.max(0, 1 - stated) / open }) => ({ size, share }))
}

const objectSizeSchema = z
  .union([
    sizeField.meta({ title: 'Fixed size' }),
    z.strictObject({ median: sizeField, mean: sizeField }).meta({ title: 'Lognormal by median and mean' }),
    z.strictObject({ median: sizeField, p95: sizeField }).meta({ title: 'Lognormal by median and 95th percentile' }),
    z
      .strictObject({
        histogram: z
          .array(z.strictObject({ size: sizeField, share: shareField.optional() }))
          .min(1)
          .transform(withSharesLeft)
          .meta({
            description:
              'Sizes as counted; the shares of the objects add up to 100 %, and one that is left out is what the others leave.',
          }),
      })
      .meta({ title: 'Measured histogram' }),
  ])
  .meta({
    description:
      'Distribution of object, record or file sizes. A median that is uncertain or moved takes a mean or p95 beside it along in proportion.',
  })

const priceChangeSchema = z
  .strictObject({
    service: z
      .string()
      .min(1)
      .meta({ description: 'Service code as on the bill.', examples: ['AmazonDynamoDB', 'AmazonS3'] }),
    on: dateField.meta({ description: 'First day of the changed prices.' }),
    multiply: numberField(z.number().nonnegative(), {
      description: 'Factor on all list prices of the service from this day on.',
      examples: [0.75],
    }),
    because: z.string().optional().meta({ description: 'The reason, for the report.' }),
  })
  .meta({ title: 'Price change' })

const ageBandSchema = z.strictObject({
  until: wholeDaysField
    .optional()
    .meta({ description: 'Age at which the band ends, in whole days; left out in the last band.' }),
  rate: countRateField.meta({ description: 'Reads per object and time.', examples: ['0.5 /day', '1 /month'] }),
})

const readsSchema = z
  .strictObject({
    byAge: z
      .array(ageBandSchema)
      .min(1)
      .optional()
      .meta({ description: 'Whole-object reads per object, by age of the object.' }),
    lookups: countRateField
      .optional()
      .meta({ description: 'Whole-object reads spread evenly over all that is stored.', examples: ['2000 /s'] }),
  })
  .refine(
    (reads) => reads.byAge !== undefined || reads.lookups !== undefined,
    'state byAge, lookups or both; write none if nothing is read',
  )
  .meta({ title: 'Reads' })

const scanSchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .meta({ description: 'What it is called in the report.', examples: ['weekly training'] }),
    every: wholeDaysField.meta({ description: 'Whole days between two scans.' }),
    from: dateField.optional().meta({ description: 'First scan; one period after the start when left out.' }),
    window: wholeDaysField
      .optional()
      .meta({ description: 'Only objects younger than this are read; everything when left out.' }),
    share: shareField.default(1).meta({ description: 'Share of those objects that one scan reads.' }),
    passes: numberField(z.number().positive(), {
      description: 'Times each object is read in one scan, such as epochs of a training run.',
      examples: [10],
    }).default(1),
    consumer: idField.optional().meta({ description: 'The consumer that runs the scan.' }),
  })
  .meta({ title: 'Full scan' })

const updatesSchema = z
  .union([
    z.strictObject({ perObject: countRateField }).meta({ title: 'Rewrites per stored object and time' }),
    z.strictObject({ total: countRateField }).meta({ title: 'Rewrites over the whole dataset and time' }),
  ])
  .meta({ description: 'Rewrites of existing objects at their size.' })

const datasetSchema = z
  .strictObject({
    title: z.string().optional().meta({ description: 'What it is, for people.' }),
    kind: z
      .enum(['blob', 'record', 'file'])
      .meta({ description: 'blob: opaque objects; record: key-value items; file: a directory tree.' }),
    initial: sizeField.optional().meta({ description: 'Data that exists on the first day and is loaded then.' }),
    ingest: ingestField
      .optional()
      .meta({ description: 'New data per time: bytes or objects.', examples: ['100 GB/day', '500 objects/s'] }),
    trace: z
      .string()
      .optional()
      .meta({ description: 'CSV file with the header date,bytes,objects instead of ingest and growth.' }),
    growth: growthSchema.optional(),
    events: z.array(eventSchema).optional().meta({ description: 'Days on which the ingest rate steps up or down.' }),
    derivedFrom: idField.optional().meta({ description: 'Dataset from which this one is computed as it arrives.' }),
    ratio: numberField(z.number().positive(), {
      description: 'Bytes made per byte of the source.',
      examples: [0.4],
    }).optional(),
    objectSize: objectSizeSchema,
    reads: usage(readsSchema).optional().meta({ description: 'Reads of single objects.' }),
    scans: usage(z.array(scanSchema).min(1))
      .optional()
      .meta({ description: 'Reads of everything, or everything recent, by an engine.' }),
    updates: usage(updatesSchema).optional().meta({ description: 'Rewrites of existing objects at their size.' }),
    deletes: usage(
      z
        .strictObject({ rate: growthField })
        .meta({ title: 'Random deletion', description: 'Share of the stored objects deleted per time.' }),
    )
      .optional()
      .meta({ description: 'Deletion at random, before the end of retention.' }),
    retention: z
      .union([z.literal('forever'), durationField])
      .optional()
      .meta({ description: 'Age at which every object is deleted.' }),
    peakToMean: numberField(z.number().min(1), {
      description: 'Busiest second over the mean, for reads and writes.',
      examples: [3],
    }).optional(),
    popularity: z
      .strictObject({
        zipf: numberField(z.number().nonnegative(), {
          description: 'Exponent; 0 is even, 1 is strongly skewed.',
          examples: [0.8],
        }),
      })
      .optional()
      .meta({ description: 'Exponent of the Zipf law that reads follow over keys; 0 is even.' }),
  })
  .meta({ title: 'Dataset' })

const producerSchema = z
  .strictObject({
    title: z.string().optional().meta({ description: 'What it is, for people.' }),
    region: regionField,
    share: shareField.optional().meta({
      description: 'Share of the ingested data that comes from here; what others leave, split evenly, when left out.',
    }),
    network: z
      .enum(['internet', 'vpc'])
      .default('internet')
      .meta({ description: 'internet: devices outside AWS; vpc: hosts in a VPC of the home region.' }),
    roundTrip: delayField.optional().meta({
      description: 'Round trip of its own line, on top of the distance between regions; assumed when left out.',
      examples: ['40 ms'],
    }),
    uplink: ingestField.optional().meta({
      description: 'Bandwidth of its own line, upstream; assumed when left out.',
      examples: ['1.25 MB/s'],
    }),
    connections: z.enum(['cold', 'warm']).optional().meta({
      description:
        'cold: a connection is opened for each upload, as devices do; warm: one is open, as in a pool of hosts.',
    }),
    datasets: z
      .array(idField)
      .optional()
      .meta({ description: 'Datasets written; all that are not derived when left out.' }),
  })
  .meta({ title: 'Producer' })

const computeSchema = z
  .strictObject({
    instance: z.string().meta({ description: 'EC2 instance type.', examples: ['m5.2xlarge'] }),
    nodes: numberField(z.number().int().positive(), { description: 'Machines of the cluster.', examples: [10] }),
    hours: numberField(z.number().positive(), { unit: 'h', description: 'Hours per run.', examples: [3] }),
    every: durationField.meta({ description: 'Time between two runs.' }),
  })
  .meta({
    title: 'Cluster',
    description: 'Compute that the consumer needs whichever store holds the data; billed alike in every option.',
  })

const engineField = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'the id of an engine')
  .meta({ title: 'Engine', description: 'Id of an engine that is plugged in.' })

const consumerSchema = z
  .strictObject({
    title: z.string().optional().meta({ description: 'What it is, for people.' }),
    engine: z
      .union([z.enum(ENGINE_IDS), engineField])
      .meta({ description: 'What works on the data: an engine of the catalogue, or one that is plugged in.' }),
    region: regionField.optional().meta({ description: 'Where it runs; the home region when left out.' }),
    network: z
      .enum(['internet', 'vpc'])
      .default('vpc')
      .meta({ description: 'internet: reads leave AWS and are billed as such; vpc: inside AWS.' }),
    share: shareField
      .optional()
      .meta({ description: 'Share of the reads of its datasets; what is left is split evenly when left out.' }),
    datasets: z.array(idField).min(1).meta({ description: 'Datasets that it works on.' }),
    mode: z.enum(INPUT_MODES).optional().meta({
      description:
        'How it takes its input. file: copied before it starts; fastfile: listed, then read as needed; pipe: streamed. The usual mode of the engine when left out.',
    }),
    instance: z
      .string()
      .optional()
      .meta({
        description: 'Type of the machines that read; for how fast they read, not for the bill.',
        examples: ['ml.g5.4xlarge'],
      }),
    instances: numberField(z.number().int().positive(), {
      description: 'Machines that read at the same time.',
      examples: [4],
    }).optional(),
    compute: computeSchema.optional(),
  })
  .meta({ title: 'Consumer' })

const requirementSchema = z
  .strictObject({
    criterion: z.enum(CRITERION_IDS).meta({ description: 'What is limited.' }),
    atMost: measureField.optional().meta({ description: 'Highest level allowed.' }),
    atLeast: measureField.optional().meta({ description: 'Lowest level allowed.' }),
    because: z.string().min(1).meta({ description: 'The reason, for the report.' }),
  })
  .refine((r) => (r.atMost === undefined) !== (r.atLeast === undefined), 'state either atMost or atLeast')
  .meta({ title: 'Requirement', description: 'A hard limit. An option that breaks it is out, whatever its score.' })

const criterionSchema = z
  .strictObject({
    weight: chosen(
      z.number().nonnegative(),
      'weights say for themselves how far they are known',
      'write one number here, or bounds under weights: { between: … }',
    )
      .optional()
      .meta({
        description:
          'Swing weight: how much the step from worst to best matters, 100 for the largest. Left out only where `weights` says it.',
      }),
    worst: measureField.meta({ description: 'Worst acceptable level, worth 0.' }),
    best: measureField.meta({ description: 'Level beyond which more brings nothing, worth 1.' }),
    scale: z.enum(['linear', 'log']).default('linear').meta({ description: 'log: equal factors are worth the same.' }),
    points: z
      .array(
        z.strictObject({
          at: measureField,
          value: chosen(
            z
              .number()
              .min(0)
              .max(1)
              .meta({ description: 'What that level is worth.', examples: [0.6] }),
            'what a level is worth is chosen, not observed, and cannot be uncertain',
            'write one number from 0 to 1',
          ),
        }),
      )
      .optional()
      .meta({ description: 'Breakpoints between worst and best.' }),
  })
  .meta({ title: 'Criterion' })

const storeSchema = z
  .strictObject({
    model: z.string().meta({ description: 'Id of a storage model.', examples: ['s3', 'dynamodb', 'emr-hdfs', 'efs'] }),
    preset: z
      .string()
      .optional()
      .meta({ description: 'Named settings of the model.', examples: ['standard'] }),
    config: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'Settings of the model; they override the preset.' }),
  })
  .meta({ title: 'Store' })

const optionSchema = z
  .strictObject({
    name: z.string().min(1).meta({ description: 'What it is called in the report.' }),
    stores: z
      .record(idField, storeSchema)
      .optional()
      .meta({ description: 'Stores that hold several datasets, by name.' }),
    place: z
      .record(idField, z.union([idField, storeSchema]))
      .meta({ description: 'Where each dataset goes: the name of a store above, or a store of its own.' }),
  })
  .meta({ title: 'Option' })

const autoSchema = z
  .strictObject({
    auto: z
      .strictObject({
        models: z
          .array(z.string())
          .min(1)
          .optional()
          .meta({ description: 'Storage models to try; all when left out.', examples: [['s3', 'dynamodb']] }),
        keep: chosen(
          z.number().int().min(1).max(26),
          'how many options to report is chosen and cannot be uncertain',
          'write one number',
        )
          .default(6)
          .meta({ description: 'How many of the options that no other one beats to report, best first.' }),
      })
      .meta({ title: 'Search', description: 'Looks for the options that no other one beats.' }),
  })
  .meta({ title: 'Options that are looked for' })

/**
 * The scenario language, version 1. This schema is its only definition: types, JSON Schema, reference and error messages come
 * from it. Sizes are read into bytes, rates into bytes or objects per day, durations into days unless they count calendar months.
 */
export const scenarioSchema = z
  .strictObject({
    stowage: z.literal(1).meta({ description: 'Version of the scenario language.' }),
    id: idField.optional().meta({ description: 'Short name; the file name when left out.' }),
    title: z.string().min(1).meta({ description: 'What is decided, in one line.' }),
    question: z.string().optional().meta({ description: 'The question in prose, for the report.' }),
    start: dateField.meta({ description: 'First simulated day.' }),
    horizon: chosen(
      wholeDaysField,
      'the horizon is chosen and cannot be uncertain',
      'write a duration, and try others with --horizon',
    ).meta({ description: 'How long to simulate.', examples: ['3 years'] }),
    region: regionField.meta({ description: 'Home region: where the stores are.' }),
    freeTier: z.boolean().default(false).meta({ description: 'Deduct free allowances from the bill.' }),
    uploadTarget: measureField
      .optional()
      .meta({ description: 'Upload time within which a producer counts as reached.', examples: ['2 s'] }),
    prices: z
      .array(priceChangeSchema)
      .default([])
      .meta({ description: 'List prices that are supposed to change; all others stay as they are.' }),
    datasets: z
      .record(idField, datasetSchema)
      .meta({ description: 'What is stored; each may go to a store of its own.' }),
    producers: z
      .record(idField, producerSchema)
      .optional()
      .meta({ description: 'Where data is made. Their shares of a dataset add up to 100 %.' }),
    consumers: z.record(idField, consumerSchema).optional().meta({ description: 'What works on the data.' }),
    residency: z
      .record(idField, z.array(regionField).min(1))
      .optional()
      .meta({
        description:
          'Regions in which a dataset may lie, replicas included, by dataset; `all` stands for those not named. An option that breaks it is out.',
        examples: [{ all: ['eu-central-1', 'eu-west-1'] }],
      }),
    access: accessSchema.optional(),
    requirements: z.array(requirementSchema).default([]).meta({ description: 'Hard limits.' }),
    criteria: z
      .partialRecord(z.enum(CRITERION_IDS), criterionSchema)
      .meta({ description: 'What is weighed. Criteria that are not named here do not count.' }),
    weights: weightsSchema.optional(),
    uncertainty: uncertaintySchema.optional(),
    options: z.union([z.literal('auto'), autoSchema, z.record(idField, optionSchema)]).meta({
      description: 'What is compared: written out by name, or `auto` to look for those that no other one beats.',
    }),
    answer: idField.optional().meta({ description: 'The option that is known to be right, for comparison only.' }),
  })
  .meta({ title: 'Stowage scenario', description: 'A workload, what is asked of its storage, and the options.' })

/** A scenario as written, before quantities are read. */
export type ScenarioInput = z.input<typeof scenarioSchema>
/** A scenario with every quantity in base units and every default filled in. */
export type Scenario = z.output<typeof scenarioSchema>
export type DatasetSpec = Scenario['datasets'][string]
export type ProducerSpec = NonNullable<Scenario['producers']>[string]
export type ConsumerSpec = NonNullable<Scenario['consumers']>[string]
export type PrincipalSpec = NonNullable<Scenario['access']>['principals'][string]
export type RequirementSpec = Scenario['requirements'][number]
export type CriterionSpec = NonNullable<Scenario['criteria'][keyof Scenario['criteria']]>
/** An option as written. */
export type OptionInput = z.input<typeof optionSchema>
export type OptionSpec = z.output<typeof optionSchema>
/** What the search for options is told. */
export type AutoSpec = z.output<typeof autoSchema>['auto']
/** A scenario whose options are written out, by its author or by the search. */
export type WrittenScenario = Omit<Scenario, 'options'> & { readonly options: Readonly<Record<string, OptionSpec>> }
export type StoreSpec = NonNullable<OptionSpec['stores']>[string]
