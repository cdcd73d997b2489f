import type { CriterionId } from './criterion-ids.ts'

/** What a criterion's value measures: time in ms, money in USD, frequency per year, share from 0 to 1. */
export type Dimension = 'money' | 'time' | 'share' | 'count' | 'frequency'

/** A criterion: what is measured, in which unit, and which direction is better. */
export interface Criterion {
  readonly id: CriterionId
  readonly title: string
  readonly dimension: Dimension
  /** Unit as written in reports and in the decision document. */
  readonly unit: string
  readonly better: 'lower' | 'higher'
  readonly description: string
}

const criteria: Readonly<Record<CriterionId, Omit<Criterion, 'id'>>> = {
  cost: {
    title: 'Cost over the horizon',
    dimension: 'money',
    unit: 'USD',
    better: 'lower',
    description:
      'Sum of the monthly bills at list prices, with the transfer to consumers and the compute they bring along.',
  },
  'access-control': {
    title: 'Access control',
    dimension: 'count',
    unit: 'violations',
    better: 'lower',
    description:
      'Leaks (can, but should not) and lock-outs (should, but cannot) over all principals, datasets and actions.',
  },
  'regional-reach': {
    title: 'Regional reach',
    dimension: 'share',
    unit: 'share of uploads',
    better: 'higher',
    description:
      'Share of the uploaded objects, over all sizes and producers, that are in the store within the upload target.',
  },
  'ml-integration': {
    title: 'ML integration',
    dimension: 'time',
    unit: 'ms',
    better: 'lower',
    description:
      'Time from the start of a training or labelling run to its first batch, with exports, copies, listing and reading; worst consumer.',
  },
  'processing-flexibility': {
    title: 'Processing flexibility',
    dimension: 'share',
    unit: 'share of consumers',
    better: 'higher',
    description:
      'Share of the scenario’s own consumers that work on the live data in place, natively or by a connector, instead of on a copy; of the engine catalogue where it names none.',
  },
  'consumers-served': {
    title: 'Consumers served',
    dimension: 'share',
    unit: 'share of consumers',
    better: 'higher',
    description: 'Share of the scenario’s own consumers that can work on every dataset they need.',
  },
  durability: {
    title: 'Durability',
    dimension: 'share',
    unit: 'share lost a year',
    better: 'lower',
    description: 'Expected share of the stored bytes lost in a year.',
  },
  latency: {
    title: 'Read latency',
    dimension: 'time',
    unit: 'ms',
    better: 'lower',
    description: '99th percentile of the time to read one object; worst dataset among those that are read.',
  },
  'scalability-headroom': {
    title: 'Scalability headroom',
    dimension: 'count',
    unit: 'times',
    better: 'higher',
    description:
      'Factor by which demand at the end of the horizon could still grow before a limit breaks or a person must resize.',
  },
  'operational-burden': {
    title: 'Operational burden',
    dimension: 'frequency',
    unit: 'interventions a year',
    better: 'lower',
    description:
      'Resizes, replacements, upgrades and other things that people have to do, counted from the simulation.',
  },
}

/** All criteria in their reporting order. */
export const CRITERIA: readonly Criterion[] = Object.entries(criteria).map(([id, rest]) => ({
  id: id as CriterionId,
  ...rest,
}))

/** Looks a criterion up by id. */
export function criterion(id: CriterionId): Criterion {
  return { id, ...criteria[id] }
}
