import { BUILT_IN_ENGINES } from '../engines/catalogue.ts'
import { formatTime } from '../quantities/format.ts'
import { transferFacts as lines } from '../reach/transfer-facts.ts'
import type { DatasetSpec, Scenario } from './schema.ts'
import { valueAt } from './value-at.ts'

/** A part of the usage that the scenario does not state: the result leaves it out, and says so. */
export interface Unknown {
  readonly path: string
  readonly consequence: string
}

/** A value that the scenario does not state and that was filled in. */
export interface Assumed {
  readonly path: string
  /** As a person would write it. */
  readonly value: string
  readonly why: string
}

/** What the scenario leaves open: what the result cannot know, and what it takes for granted. */
export interface Provenance {
  readonly unknowns: readonly Unknown[]
  readonly assumed: readonly Assumed[]
}

/** Lists what a scenario leaves open. `none` and 0 are statements; only what is not written at all counts as open. */
export function provenanceOf(scenario: Scenario, input: unknown): Provenance {
  const isWritten = (path: string): boolean => valueAt(input, path.split('.')) !== undefined
  const unknowns = [
    ...unknownParts(scenario),
    ...Object.entries(scenario.datasets).flatMap(([id, dataset]) => unknownUsage(id, dataset)),
  ]
  const assumed = [
    ...(isWritten('freeTier')
      ? []
      : [{ path: 'freeTier', value: 'false', why: 'free allowances belong to the account, not to the workload' }]),
    ...(isWritten('uploadTarget') || scenario.producers === undefined
      ? []
      : [
          {
            path: 'uploadTarget',
            value: formatTime(lines.uploadTargetMs.value),
            why: 'what a person at a screen still waits for',
          },
        ]),
    ...Object.entries(scenario.datasets).flatMap(([id, dataset]) => assumedOfDataset(id, dataset)),
    ...assumedScans(scenario, isWritten),
    ...assumedFlows(scenario, isWritten),
  ]
  return { unknowns, assumed }
}

function unknownParts({ producers, consumers, access }: Scenario): readonly Unknown[] {
  const parts: Unknown[] = []
  if (producers === undefined)
    parts.push({
      path: 'producers',
      consequence: 'nobody is known to upload, so regional reach is not tested and every option counts as reached',
    })
  if (consumers === undefined)
    parts.push({
      path: 'consumers',
      consequence:
        'nobody is known to work on the data, so every option counts as serving all and no transfer to consumers is billed',
    })
  if (access === undefined)
    parts.push({
      path: 'access',
      consequence: 'no principal is known, so access is not tested and every option counts as free of violations',
    })
  return parts
}

const CONSEQUENCES = {
  reads: 'reads of single objects are not known, so no request, retrieval or transfer is billed for them',
  scans: 'scans are not known, so none is billed and no training run is timed on one',
  updates: 'rewrites are not known, so none is billed',
  deletes:
    'deletion before the end of retention is not known, so none is simulated and no early-deletion fee is billed',
  retention: 'how long objects are kept is not known, so nothing expires and storage only grows',
} as const satisfies Partial<Record<keyof DatasetSpec, string>>

function unknownUsage(id: string, dataset: DatasetSpec): readonly Unknown[] {
  return (Object.keys(CONSEQUENCES) as (keyof typeof CONSEQUENCES)[])
    .filter((key) => dataset[key] === undefined)
    .map((key) => ({ path: `datasets.${id}.${key}`, consequence: `${id}: ${CONSEQUENCES[key]}` }))
}

function assumedOfDataset(id: string, dataset: DatasetSpec): readonly Assumed[] {
  const path = `datasets.${id}`
  const assumed: Assumed[] = []
  if (dataset.retention === undefined)
    assumed.push({
      path: `${path}.retention`,
      value: 'forever',
      why: 'kept for the whole horizon, as nothing says when it goes',
    })
  if (dataset.peakToMean === undefined)
    assumed.push({
      path: `${path}.peakToMean`,
      value: '1',
      why: 'an even load, as no peak is stated; limits may be met earlier',
    })
  if (dataset.growth === undefined && dataset.ingest !== undefined)
    assumed.push({
      path: `${path}.growth`,
      value: 'none',
      why: 'ingest stays at its first rate, as no growth is stated',
    })
  if (dataset.kind === 'record' && dataset.popularity === undefined)
    assumed.push({
      path: `${path}.popularity`,
      value: 'zipf: 0',
      why: 'all keys equally popular, so that no partition is hot',
    })
  return assumed
}

function assumedScans({ datasets }: Scenario, isWritten: (path: string) => boolean): readonly Assumed[] {
  return Object.entries(datasets).flatMap(([id, { scans }]) =>
    (scans === undefined || scans === 'none' ? [] : scans).flatMap((scan, index) => {
      const path = `datasets.${id}.scans.${index}`
      const defaults: readonly Assumed[] = [
        { path: `${path}.from`, value: 'one period after the start', why: `the first ${scan.name} has no date` },
        { path: `${path}.window`, value: 'everything', why: `${scan.name} is not limited to recent objects` },
        { path: `${path}.share`, value: '100 %', why: `${scan.name} reads all objects in its window` },
        { path: `${path}.passes`, value: '1', why: `${scan.name} reads each object once` },
      ]
      return defaults.filter((assumed) => !isWritten(assumed.path))
    }),
  )
}

function assumedFlows(
  { producers = {}, consumers = {}, access, region }: Scenario,
  isWritten: (path: string) => boolean,
): readonly Assumed[] {
  const assumed: readonly Assumed[] = [
    ...Object.keys(producers).flatMap((id): readonly Assumed[] => [
      { path: `producers.${id}.share`, value: 'what the others leave', why: 'its part of what arrives is not stated' },
      { path: `producers.${id}.network`, value: 'internet', why: 'devices outside AWS unless stated otherwise' },
      { path: `producers.${id}.datasets`, value: 'all that are not derived', why: 'no dataset is named' },
    ]),
    ...Object.entries(producers).flatMap(([id, { network }]): readonly Assumed[] =>
      network === 'vpc'
        ? []
        : [
            {
              path: `producers.${id}.roundTrip`,
              value: `${lines.lastMileRoundTripMs.value} ms`,
              why: 'a mobile line in good coverage, on top of the distance between regions',
            },
            {
              path: `producers.${id}.uplink`,
              value: `${lines.uplinkBytesPerSecond.value / 1e6} MB/s`,
              why: 'a mobile uplink of 10 Mbit/s',
            },
            {
              path: `producers.${id}.connections`,
              value: 'cold',
              why: 'a device opens a connection for each upload',
            },
          ],
    ),
    ...Object.keys(consumers).flatMap((id): readonly Assumed[] => [
      { path: `consumers.${id}.region`, value: region, why: 'engines run in the home region unless stated otherwise' },
      { path: `consumers.${id}.network`, value: 'vpc', why: 'engines run inside AWS unless stated otherwise' },
      {
        path: `consumers.${id}.share`,
        value: 'an even part',
        why: 'what no consumer claims of the reads is split evenly',
      },
    ]),
    ...Object.entries(consumers).flatMap(([id, { engine, compute }]) =>
      assumedOfWorker(id, engine, compute !== undefined),
    ),
    ...Object.keys(access?.principals ?? {}).map(
      (id): Assumed => ({
        path: `access.principals.${id}.network`,
        value: 'internet',
        why: 'principals have no path into the VPC unless stated otherwise',
      }),
    ),
  ]
  return assumed.filter(({ path }) => !isWritten(path))
}

/** How an engine reads and on which machines; those of a cluster that the consumer brings are stated. */
function assumedOfWorker(id: string, name: string, bringsMachines: boolean): readonly Assumed[] {
  const engine = BUILT_IN_ENGINES[name]
  if (engine === undefined) return []
  const { modes, crew } = engine
  return [
    ...(modes.length > 1
      ? [
          {
            path: `consumers.${id}.mode`,
            value: modes[0],
            why: `the mode that ${engine.name} has unless another is asked for`,
          },
        ]
      : []),
    ...(crew.instance === undefined || bringsMachines
      ? []
      : [
          {
            path: `consumers.${id}.instance`,
            value: crew.instance,
            why: 'machines of a common type, for how fast they read',
          },
          {
            path: `consumers.${id}.instances`,
            value: String(crew.machines.value),
            why: 'one machine unless stated otherwise',
          },
        ]),
  ]
}
