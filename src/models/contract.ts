import type { z } from 'zod'
import type { StoreGuard } from '../access/store-guard.ts'
import type { DatasetDemand } from '../demand/dataset-demand.ts'
import type { EngineId } from '../engines/engine-ids.ts'
import type { Meter } from '../prices/meter.ts'
import type { Calendar, IsoDate } from '../quantities/calendar.ts'
import type { Evidence, Fact } from '../quantities/source.ts'

/** The datasets that one store holds together: one bucket, table set, file system or cluster. */
export interface StoreDemand {
  /** Name of the store inside the option. */
  readonly id: string
  readonly datasets: readonly DatasetDemand[]
}

/** What surrounds a store: where and when it runs. Nothing in it depends on the option. */
export interface World {
  readonly calendar: Calendar
  /** Region of the stores. */
  readonly region: string
  /** Clusters that consumers bring along whatever the store; a store that lives on one may share it. */
  readonly clusters: readonly ConsumerCluster[]
}

/** Compute that a consumer needs for its own work, in every option alike. */
export interface ConsumerCluster {
  readonly consumer: string
  /** Id of an engine, built in or plugged in. */
  readonly engine: string
  readonly instance: string
  readonly nodes: number
  readonly hoursPerRun: number
  /** Days between two runs. */
  readonly everyDays: number
  /** Datasets that the consumer works on. */
  readonly datasets: readonly string[]
}

/**
 * How a quantity came about. The formula is arithmetic over the names of terms and plain numbers (`+ − × ÷ ^` and parentheses) that comes
 * to the quantity; remarks follow a semicolon. Terms that the formula does not name say where another term comes from.
 */
export interface Derivation {
  readonly formula: string
  readonly terms: readonly {
    readonly name: string
    readonly value: number
    readonly unit: string
    readonly scenarioPath?: string
    readonly fact?: string
  }[]
}

/** Quantity of one meter used by one dataset in one billing month: the meter's own fields, spread in, and how much of it. */
export interface UsageLine extends Meter {
  readonly region: string
  /** Index into `calendar.months`. */
  readonly month: number
  /** In the meter's own unit, finite and not negative. */
  readonly quantity: number
  /** Dataset that caused it; absent for what the store needs as a whole, such as a cluster's nodes. */
  readonly dataset?: string
  readonly derivation: Derivation
}

/**
 * A limit met, neared or broken. `blocking`: the option cannot do the job. `warning`: it can, at a price or a risk that the reader must
 * know. `note`: worth knowing.
 */
export interface Finding {
  /** Stable name of the rule, such as `dynamodb.item-size`. */
  readonly id: string
  readonly severity: 'blocking' | 'warning' | 'note'
  readonly message: string
  readonly dataset?: string
  /** First day on which it happens, with its date. */
  readonly firstDay?: { readonly day: number; readonly date: IsoDate }
  readonly evidence: readonly Evidence[]
}

/** Where a dataset's bytes lie, month by month: the logical bytes stored at the end of each month, by storage class. */
export interface Occupancy {
  readonly dataset: string
  /** Provider's name of the class or tier: `STANDARD_IA`, `INTELLIGENT_TIERING Archive Instant Access`, `EFS IA`, `HDFS`. */
  readonly storageClass: string
  /** One entry per billing month. Over all classes they add up to the bytes stored. */
  readonly bytesAtMonthEnd: Float64Array
}

/** A number with the way it was found. `low` and `high` bound it where it is a range. */
export interface Estimate {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly unit: string
  readonly evidence: readonly Evidence[]
}

/** Something a person has to do, and how often. */
export interface Intervention {
  readonly what: string
  readonly perYear: number
  readonly evidence: readonly Evidence[]
}

/** What can go wrong: a machine or disk, an availability zone, a region, or somebody who deletes what he should not. */
export const DISRUPTIONS = ['node', 'zone', 'region', 'deletion'] as const
export type Disruption = (typeof DISRUPTIONS)[number]

/** Low, likely and high end of what is not known exactly. */
export interface Spread {
  readonly low: number
  readonly value: number
  readonly high: number
}

/** What a disruption does to a store as it is set up. */
export interface Outage {
  /** What is gone if what failed never comes back. `part`: some objects, whenever written; `recent`: the last writes before it. */
  readonly loses: 'nothing' | 'recent' | 'part' | 'everything'
  /** Minutes of the latest writes that are lost; 0 where nothing is, `null` where age does not save an object. */
  readonly lostMinutes: Spread | null
  /** Minutes for which nothing can be read; `null`: until what failed is back, or for good. */
  readonly readsOutMinutes: Spread | null
  /** Minutes for which nothing can be written; `null` likewise. */
  readonly writesOutMinutes: Spread | null
  /** Who brings the store back. */
  readonly recovery: 'automatic' | 'manual' | 'none'
  readonly evidence: readonly Evidence[]
}

/** How fast a store gives data to those who read it in bulk, at the end of the horizon. `Infinity` where no limit is known. */
export interface Feed {
  /** All readers together. */
  readonly bytesPerSecond: number
  readonly objectsPerSecond: number
  /** One machine. */
  readonly clientBytesPerSecond: number
  /** One request. */
  readonly streamBytesPerSecond: number
  /** Time to the first byte of an object as a rule, in ms. */
  readonly firstByteMs: number
  /** Names that a listing returns in a second, where readers must list them first. */
  readonly keysPerSecond: number
  /** The limits, in the order of the fields. */
  readonly evidence: readonly Evidence[]
}

/** All that one simulated run of a store says. */
export interface StoreRun {
  readonly usage: readonly UsageLine[]
  readonly findings: readonly Finding[]
  readonly occupancy: readonly Occupancy[]
  /** 99th percentile of the time to read one object of the dataset, in ms, by dataset. */
  readonly readLatency: Readonly<Record<string, Estimate>>
  /** Expected share of the stored bytes lost in a year (0 to 1), by dataset. */
  readonly annualLoss: Readonly<Record<string, Estimate>>
  /** Factor by which the last month's demand could still grow before a limit breaks or a person must resize, with the limit that comes first. */
  readonly headroom: Estimate
  readonly interventions: readonly Intervention[]
  /** What each disruption would do to the store. */
  readonly continuity: Readonly<Record<Disruption, Outage>>
  /** How fast each dataset can be read in bulk, where that is known. */
  readonly feeds: Readonly<Record<string, Feed>>
}

/** How a store decides who may see what. */
export interface AccessControl {
  /** How a principal reaches the data: signed AWS API calls, a mounted file system, or a cluster's own ports. */
  readonly entry: 'aws-api' | 'mount' | 'cluster-network'
  /** The finest thing that an IAM policy can tell apart; `host` when IAM governs only the machines. */
  readonly iamGranularity: 'object' | 'item' | 'access-point' | 'file-system' | 'host'
  /** What decides once a principal has come that far. */
  readonly dataPlane: 'iam' | 'enforced-identity' | 'posix-uid' | 'kerberos' | 'none'
  /** Derives its policies and tells who gets past them; by `entry` and `dataPlane` alone when left out. */
  readonly guard?: StoreGuard
  readonly evidence: readonly Evidence[]
}

/** How a store takes an object in. */
export interface UploadWay {
  /** Most bytes of one request; a larger object is sent in parts of this size. */
  readonly partBytes: number
  /** Parts under way at the same time. */
  readonly parallelParts: number
  /** Requests in a row beside those that carry the bytes: around an object sent whole, and around one sent in parts. */
  readonly extraRequests: { readonly whole: number; readonly inParts: number }
  /** Time that the store itself takes for a request, in ms. */
  readonly serviceMs: number
}

/** Where a store can be reached from. */
export interface Reach {
  /** `public`: an AWS endpoint on the internet; `vpc`: only from inside the VPC or a network joined to it. */
  readonly endpoint: 'public' | 'vpc'
  /** Regions that hold a copy, the home region first, and whether they take writes. */
  readonly regions: readonly { readonly region: string; readonly writable: boolean }[]
  readonly availabilityZones: number
  /** Uploads enter AWS's network at the edge location nearest to the client. */
  readonly edgeUpload: boolean
  readonly upload: UploadWay
  readonly evidence: readonly Evidence[]
}

/** How a store makes the copies in S3 that engines need which cannot read it: all at first, then what is new since the last one. */
export interface CopyMaking {
  /** Whether the copy is read through the store's own interface, and so metered there like a scan. */
  readonly readsStore: boolean
  /** Bytes of the files in which objects are packed; absent where each object is copied as one. */
  readonly bytesPerFile?: number
  /** Days between the copies that the settings make anyway and that the model meters itself; nothing is made beside them. */
  readonly standingEveryDays?: number
  /** What the store charges for copies made on these days, beside reading it. */
  meter?(days: readonly number[], demand: DatasetDemand, world: World): readonly UsageLine[]
}

/** How an engine works on data in a store. */
export interface EngineLink {
  /** `native`: reads it in place; `connector`: in place through extra software; `export`: only on a copy elsewhere; `impossible`. */
  readonly way: 'native' | 'connector' | 'export' | 'impossible'
  /** Bytes per second at which a copy can be made (for `export`) or staged (where the engine must copy first). */
  readonly stagingBytesPerSecond?: number
  /** Hours before the first byte of a copy is usable, whatever its size. */
  readonly stagingDelayHours?: number
  /** How copies for `export` are made; read through the store when left out. */
  readonly copies?: CopyMaking
  readonly evidence: readonly Evidence[]
}

/** A named configuration. */
export interface Preset {
  readonly title: string
  readonly config: Readonly<Record<string, unknown>>
}

/** A configuration worth trying. */
export interface Candidate {
  /** Short, to stand in the name of an option: `S3 Standard, Standard-IA after 30 days`. */
  readonly name: string
  /** Settings, as a scenario would write them. */
  readonly config: Readonly<Record<string, unknown>>
}

/**
 * A storage option that can be simulated. Models know physics, never money: they return quantities of the provider's meters, and the
 * price book prices them. All functions are pure; a configuration that the schema accepts never makes them throw.
 */
export interface StorageModel<C = unknown> {
  /** Also the name of the model's folder. */
  readonly id: string
  readonly name: string
  readonly family: 'object' | 'key-value' | 'file' | 'cluster'
  readonly description: string
  /** Validates the settings of a store and fills in defaults. Strict: unknown settings are errors. */
  readonly config: z.ZodType<C>
  readonly presets: Readonly<Record<string, Preset>>
  /** Every limit, design figure and semantic that the model relies on. */
  readonly facts: Readonly<Record<string, Fact>>
  /** Every meter that `simulate` may use. A function where the list depends on the configuration, such as instance types. */
  readonly meters: Readonly<Record<string, Meter>>
  /**
   * Datasets in one store share what is paid for or limited as a whole, such as the nodes of a cluster, so that holding them together is
   * another thing than holding them apart. False when left out.
   */
  readonly pools?: boolean
  /**
   * Configurations worth trying for these datasets, held by one store, when options are looked for; the presets when left out. Settings
   * that the schema refuses are passed over, so that no rule need be stated twice. With several datasets only those worth pooling.
   */
  candidates?(datasets: readonly DatasetDemand[], world: World): readonly Candidate[]
  simulate(demand: StoreDemand, config: C, world: World): StoreRun
  access(config: C): AccessControl
  reach(config: C, world: World): Reach
  /** Engines of the catalogue; a plug-in engine says itself which of them it behaves like. */
  engine(engine: EngineId, config: C): EngineLink
}

/**
 * Declares a model and keeps its configuration type. Throws `TypeError` when the declaration contradicts itself: an id that is not
 * a folder name, a preset that its own schema refuses, a fact without a source.
 */
export function defineModel<C>(model: StorageModel<C>): StorageModel<C> {
  if (!/^[a-z][a-z0-9-]*$/.test(model.id))
    throw new TypeError(`model id "${model.id}" must be lower case, digits and hyphens`)
  for (const [name, preset] of Object.entries(model.presets)) {
    const parsed = model.config.safeParse(preset.config)
    if (!parsed.success)
      throw new TypeError(`preset "${name}" of model "${model.id}" is refused: ${parsed.error.message}`)
  }
  for (const [name, fact] of Object.entries(model.facts)) {
    if (fact.source.title === '' || fact.source.asOf === '')
      throw new TypeError(`fact "${name}" of model "${model.id}" has no source`)
  }
  return model
}
