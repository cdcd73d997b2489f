import type { Fact } from '../../quantities/source.ts'
import { meteringFacts } from './metering-facts.ts'
import { serviceFacts } from './service-facts.ts'
import { throughputFacts } from './throughput-facts.ts'

/** Limits, semantics and design figures of Amazon EFS that the model relies on. */
export const efsFacts = { ...meteringFacts, ...throughputFacts, ...serviceFacts } as const satisfies Record<
  string,
  Fact
>

/** Name of a fact, as derivations cite it. */
export type EfsFact = keyof typeof efsFacts
