import type { Fact, Source } from '../quantities/source.ts'

const choice = (note?: string): Source => ({
  title: 'Modelling choice',
  asOf: '2026-11',
  trust: 'assumption',
  ...(note === undefined ? {} : { note }),
})

/** What simulated engines rest on beside the stores. */
export const engineFacts = {
  oneMachine: {
    value: 1,
    unit: 'machines',
    statement: 'Machines of a job where the scenario does not say',
    source: choice('Say so under consumers: instances.'),
  },
  managedMachines: {
    value: 10,
    unit: 'machines',
    statement: 'Machines over which a managed query engine spreads its work',
    source: choice('AWS publishes none; these engines scale by the query.'),
  },
  managedNetworkGbps: {
    value: 5,
    unit: 'Gbit/s',
    statement: 'Network of a machine of a managed engine',
    source: choice(),
  },
  requestsPerMachine: {
    value: 128,
    unit: 'requests',
    statement: 'Requests that one machine has under way at the same time',
    source: choice('Data loaders with many workers and tools such as s5cmd run tens to hundreds.'),
  },
  batchObjects: {
    value: 256,
    unit: 'objects',
    statement: 'Objects of a batch',
    source: choice('A batch of images for one step of training.'),
  },
  inputModes: {
    value:
      'File copies everything before training starts, FastFile lists the objects and streams them as they are read, Pipe streams them in order',
    unit: 'rule',
    statement: 'Input modes of SageMaker training; File is the default',
    source: {
      title: 'SageMaker API reference, TrainingInputMode',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html',
      asOf: '2026-04',
      trust: 'provider',
    },
  },
  copyEveryDays: {
    value: 1,
    unit: 'days',
    statement: 'Days between the copies for an engine that has no scans to be ready for',
    source: choice('Nobody queries data that is older than yesterday’s without a reason.'),
  },
  copyReadBytes: {
    value: 8 * 1024 * 1024,
    unit: 'bytes',
    statement: 'Bytes that one request reads of a file in which objects are packed',
    source: choice('The usual split of analytics readers.'),
  },
} as const satisfies Record<string, Fact>
