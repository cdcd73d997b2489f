import { z } from 'zod'
import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { GiB, MB, MiB } from '../../quantities/bytes.ts'
import { dateOfDay } from '../../quantities/calendar.ts'
import { type Evidence, type Fact, factEvidence, type Source } from '../../quantities/source.ts'
import { defineModel, type Estimate, type Feed, type Finding, type Outage, type Preset } from '../contract.ts'
import { heldTogether, unharmed } from '../outage.ts'
import { type ProfiledService, SERVICE_PROFILES, type ServiceProfile } from './service-profile.ts'

const SERVICES = Object.keys(SERVICE_PROFILES) as [ProfiledService, ...ProfiledService[]]

export const factsOnlyConfig = z.strictObject({
  service: z.enum(SERVICES).meta({ description: 'Service that is judged on its documentation.' }),
})
export type FactsOnlyConfig = z.output<typeof factsOnlyConfig>

/** What the documentation says of a service, as facts that a finding or an estimate can cite. */
export function profileFacts(
  service: ProfiledService,
): Readonly<Record<'interfaces' | 'hosts' | 'zones' | 'loss' | 'firstByte' | 'headroom', Fact>> {
  const profile: ServiceProfile = SERVICE_PROFILES[service]
  const source = profile.sources[0]!
  const published = profile.published ?? {}
  const estimate: Source = {
    title: 'Modelling choice',
    asOf: '2026-11',
    trust: 'assumption',
    note: `Order of magnitude; ${source.title} publishes no such figure in this form.`,
  }
  const of = (value: number | string, unit: string, statement: string, from: Source = source): Fact => ({
    value,
    unit,
    statement: `${profile.name}: ${statement}`,
    source: from,
  })
  return {
    interfaces: of(profile.interfaces.join(', '), 'interfaces', 'interfaces'),
    hosts: of(profile.hosts, 'rule', 'machines that share it'),
    zones: of(profile.zones, 'zones', 'Availability Zones that hold the data', published.zones),
    loss: of(
      profile.annualLoss,
      'share',
      'expected share of the data lost in a year',
      published.annualLoss ?? estimate,
    ),
    firstByte: of(profile.firstByteMs, 'ms', 'time to the first byte', published.firstByteMs ?? estimate),
    headroom: of(profile.headroom, 'times', 'growth before somebody resizes', estimate),
  }
}

const choice: Source = { title: 'Modelling choice', asOf: '2026-11', trust: 'assumption' }

/** What is taken for granted of every service alike. */
const commonFacts = {
  resizesPerYear: {
    value: 4,
    unit: 'times a year',
    statement: 'How often somebody resizes what does not grow by itself',
    source: choice,
  },
  copyBytesPerSecond: {
    value: 100 * MB,
    unit: 'bytes/s',
    statement: 'Throughput at which a machine copies data out for an engine that cannot read the service',
    source: { ...choice, note: 'A little below a 1 Gbit/s line.' },
  },
  transferBytes: {
    value: MiB,
    unit: 'bytes',
    statement: 'Largest piece of a file that clients send at once',
    source: { ...choice, note: 'The largest rsize and wsize of NFS clients.' },
  },
} as const satisfies Record<string, Fact>

/** Model of services without a simulation: facts alone, no meters, no bill. Its cost says nothing and must not be compared. */
export const factsOnlyModel = defineModel<FactsOnlyConfig>({
  id: 'facts-only',
  name: 'Facts only',
  family: 'file',
  description:
    'Services judged on facts alone, some of them assumptions: interfaces, sharing, zones, durability, latency. No bill.',
  config: factsOnlyConfig,
  presets: Object.fromEntries(
    SERVICES.map((service): [string, Preset] => [
      service,
      { title: SERVICE_PROFILES[service].name, config: { service } },
    ]),
  ),
  facts: {
    ...commonFacts,
    ...Object.fromEntries(
      SERVICES.flatMap((service) =>
        Object.entries(profileFacts(service)).map(([name, fact]) => [`${service}.${name}`, fact]),
      ),
    ),
  },
  meters: {},
  simulate: ({ datasets }, { service }) => {
    const profile: ServiceProfile = SERVICE_PROFILES[service]
    const facts = profileFacts(service)
    const each = (value: number, unit: string, fact: Fact): Record<string, Estimate> =>
      Object.fromEntries(datasets.map(({ id }) => [id, { value, unit, evidence: [factEvidence(fact)] }]))
    const zone = profile.zones > 1 ? unharmed(facts.zones) : heldTogether(facts.zones)
    return {
      usage: [],
      feeds: Object.fromEntries(datasets.map(({ id }) => [id, feedOf(profile, facts.firstByte)])),
      findings: datasets.flatMap((dataset) => [...sizeFindings(dataset, profile), noBill(dataset, profile)]),
      occupancy: datasets.map((dataset) => ({
        dataset: dataset.id,
        storageClass: profile.name,
        bytesAtMonthEnd: Float64Array.from(dataset.calendar.months, ({ endDay }) => dataset.bytesStored[endDay - 1]!),
      })),
      readLatency: each(profile.firstByteMs, 'ms', facts.firstByte),
      annualLoss: each(profile.annualLoss, 'share', facts.loss),
      headroom: { value: profile.headroom, unit: 'times', evidence: [factEvidence(facts.headroom)] },
      interventions:
        profile.headroom > 1
          ? []
          : [
              {
                what: `Resize ${profile.name}`,
                perYear: commonFacts.resizesPerYear.value,
                evidence: [factEvidence(facts.headroom), factEvidence(commonFacts.resizesPerYear)],
              },
            ],
      continuity: {
        node: nodeOutage(profile, facts.loss),
        zone,
        region: heldTogether(facts.zones),
        deletion: heldTogether(facts.hosts),
      },
    }
  },
  access: ({ service }) => {
    const { interfaces } = SERVICE_PROFILES[service] as ServiceProfile
    return {
      entry: 'mount',
      iamGranularity: interfaces.includes('object-api') ? 'object' : 'host',
      dataPlane: interfaces.includes('sql') ? 'enforced-identity' : 'posix-uid',
      evidence: [factEvidence(profileFacts(service).interfaces)],
    }
  },
  reach: ({ service }, { region }) => ({
    endpoint: (SERVICE_PROFILES[service] as ServiceProfile).interfaces.includes('object-api') ? 'public' : 'vpc',
    regions: [{ region, writable: true }],
    availabilityZones: SERVICE_PROFILES[service].zones,
    edgeUpload: false,
    upload: {
      partBytes: commonFacts.transferBytes.value,
      parallelParts: 1,
      extraRequests: { whole: 0, inParts: 0 },
      serviceMs: SERVICE_PROFILES[service].firstByteMs,
    },
    evidence: [factEvidence(profileFacts(service).zones)],
  }),
  engine: (engine, { service }) => {
    const profile: ServiceProfile = SERVICE_PROFILES[service]
    const way = profile.engines[engine] ?? 'impossible'
    const evidence = [factEvidence(profileFacts(service).interfaces)]
    return way === 'export'
      ? {
          way,
          stagingBytesPerSecond: commonFacts.copyBytesPerSecond.value,
          stagingDelayHours: 0,
          evidence: [...evidence, factEvidence(commonFacts.copyBytesPerSecond)],
        }
      : { way, evidence }
  },
})

/** Throughput of these services is provisioned or depends on instances, so no limit is known; the time to the first byte is. */
function feedOf({ firstByteMs }: ServiceProfile, fact: Fact): Feed {
  const unlimited = Number.POSITIVE_INFINITY
  return {
    bytesPerSecond: unlimited,
    objectsPerSecond: unlimited,
    clientBytesPerSecond: unlimited,
    streamBytesPerSecond: unlimited,
    firstByteMs,
    keysPerSecond: unlimited,
    evidence: [factEvidence(fact)],
  }
}

function nodeOutage({ annualLoss }: ServiceProfile, fact: Fact): Outage {
  return annualLoss >= 1 ? heldTogether(fact) : unharmed(fact)
}

function noBill(dataset: DatasetDemand, { name, sources }: ServiceProfile): Finding {
  const evidence: Evidence[] = sources.map((source) => ({ statement: 'Judged on documentation', source }))
  return {
    id: 'facts-only.no-bill',
    severity: 'note',
    dataset: dataset.id,
    message: `${name} is judged on facts alone; it has no bill here.`,
    evidence,
  }
}

function sizeFindings(
  dataset: DatasetDemand,
  { name, largestBytes, sources, published }: ServiceProfile,
): readonly Finding[] {
  if (largestBytes === undefined || dataset.sizes.objectShare({ over: largestBytes }) < 1e-9) return []
  return [
    {
      id: 'facts-only.object-size',
      severity: 'blocking',
      dataset: dataset.id,
      message: `Some objects are larger than ${Math.round(largestBytes / GiB)} GiB, the largest that ${name} takes.`,
      firstDay: { day: 0, date: dateOfDay(dataset.calendar, 0) },
      evidence: (published?.largestBytes === undefined ? sources : [published.largestBytes]).map((source) => ({
        statement: 'Largest object',
        value: largestBytes,
        unit: 'bytes',
        source,
      })),
    },
  ]
}
