import type { EngineLink, StorageModel } from '../models/contract.ts'
import type { Fact } from '../quantities/source.ts'
import type { EngineId } from './engine-ids.ts'

/** What an engine is used for. */
export type EnginePurpose = 'machine learning' | 'analytics' | 'applications'

/**
 * How an engine takes its input. `file`: copied to its machines before it starts, and read from there however often; `fastfile`: names
 * are listed first, bytes fetched when read, in every pass again; `pipe`: streamed in order, in every pass again.
 */
export const INPUT_MODES = ['file', 'fastfile', 'pipe'] as const
export type InputMode = (typeof INPUT_MODES)[number]

/** The machines of an engine where the scenario does not say. */
export interface Crew {
  /** EC2 instance type; absent for engines whose machines nobody sees. */
  readonly instance?: string
  readonly machines: Fact<number>
  /** Network of a machine that nobody sees, in Gbit/s. */
  readonly networkGbps?: Fact<number>
}

/** The store as an engine that is plugged in sees it. */
export interface StoreFace {
  readonly family: StorageModel['family']
  /** How an engine of the catalogue would work on the store. */
  readonly as: (engine: EngineId) => EngineLink
}

/** An engine that works on data: what it is, how it reads, and on which machines. */
export interface Engine {
  readonly id: string
  readonly name: string
  readonly purpose: EnginePurpose
  /**
   * What a shell on its machines is worth. `managed`: nobody logs in. `instance-role`: the machines fetch data under a role of their
   * own, which whoever has a shell can use. `own-credentials`: users bring their own to the store.
   */
  readonly hosts: 'managed' | 'instance-role' | 'own-credentials'
  /** Whether a copy made now and then will do; applications that read what they have just written need the data itself. */
  readonly worksOnCopies: boolean
  /** Modes that a consumer may ask for, the usual one first. */
  readonly modes: readonly [InputMode, ...InputMode[]]
  readonly crew: Crew
  /** How it works on a store. Left out by the engines of the catalogue, on which the models answer themselves. */
  readonly link?: (store: StoreFace) => EngineLink
}

/** Engines by id. */
export type EngineRegistry = Readonly<Record<string, Engine>>

/**
 * Declares an engine. Throws `TypeError` when the declaration contradicts itself: an id that scenarios cannot name, machines that are
 * neither a type nor a network, facts without a source.
 */
export function defineEngine(engine: Engine): Engine {
  const { id, crew, modes } = engine
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new TypeError(`engine id "${id}" must be lower case, digits and hyphens`)
  if ((crew.instance === undefined) === (crew.networkGbps === undefined))
    throw new TypeError(`the crew of engine "${id}" needs either an instance type or a network`)
  if (!(crew.machines.value >= 1)) throw new TypeError(`the crew of engine "${id}" needs a machine`)
  if (new Set(modes).size !== modes.length) throw new TypeError(`engine "${id}" names an input mode twice`)
  for (const fact of [crew.machines, crew.networkGbps])
    if (fact !== undefined && (fact.source.title === '' || fact.source.asOf === ''))
      throw new TypeError(`a fact of engine "${id}" has no source`)
  return engine
}
