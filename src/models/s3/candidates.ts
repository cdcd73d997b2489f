import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { Candidate } from '../contract.ts'
import type { S3Config } from './config.ts'
import { s3Facts as facts } from './facts.ts'
import { s3Presets } from './presets.ts'
import type { S3Class } from './storage-classes.ts'

/** Classes as AWS writes them, where the name of an option has to be short. */
const CLASS_NAMES: Readonly<Record<S3Class, string>> = {
  STANDARD: 'Standard',
  STANDARD_IA: 'Standard-IA',
  ONEZONE_IA: 'One Zone-IA',
  INTELLIGENT_TIERING: 'Intelligent-Tiering',
  GLACIER_IR: 'Glacier Instant Retrieval',
  GLACIER: 'Glacier Flexible Retrieval',
  DEEP_ARCHIVE: 'Deep Archive',
  EXPRESS_ONEZONE: 'Express One Zone',
}

type Transition = S3Config['lifecycle']['transitions'][number]

/** Ages beyond which lifecycle rules are tried: more of them cost time and differ little. */
const MOST_AGES = 5
/** Prefixes of a bucket whose keys begin with something that differs, such as a device or a hash. */
const SPREAD_PREFIXES = 16

/** Every class from the first day, and every useful descent through the classes at the ages at which reading slackens. */
export function s3Candidates(datasets: readonly DatasetDemand[]): readonly Candidate[] {
  const ages = [...new Set(datasets.flatMap(agesOf))].sort((a, b) => a - b).slice(0, MOST_AGES)
  const whole: readonly S3Class[] = [
    'STANDARD',
    'INTELLIGENT_TIERING',
    'STANDARD_IA',
    'ONEZONE_IA',
    'GLACIER_IR',
    'GLACIER',
    'DEEP_ARCHIVE',
  ]
  const descents: readonly (readonly Transition[])[] = ages.flatMap((age, index) => [
    ...(['STANDARD_IA', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'] as const).map((to) => [{ afterDays: age, to }]),
    ...ages.slice(index + 1).flatMap((later) => [
      [
        { afterDays: age, to: 'STANDARD_IA' as const },
        { afterDays: later, to: 'GLACIER_IR' as const },
      ],
      [
        { afterDays: age, to: 'GLACIER_IR' as const },
        { afterDays: later, to: 'DEEP_ARCHIVE' as const },
      ],
    ]),
  ])
  return [
    ...whole.map((name) => candidate(name, [])),
    { name: 'S3 Express One Zone', config: { class: 'EXPRESS_ONEZONE' } },
    {
      name: 'S3 Intelligent-Tiering (both archive tiers)',
      config: { ...s3Presets['intelligent-tiering-archive'].config, prefixes: SPREAD_PREFIXES },
    },
    ...descents.map((transitions) => candidate('STANDARD', transitions)),
  ]
}

function candidate(initial: S3Class, transitions: readonly Transition[]): Candidate {
  const steps = transitions.map(({ afterDays, to }) => `${CLASS_NAMES[to]} at ${afterDays} days`)
  return {
    name: [`S3 ${CLASS_NAMES[initial]}`, ...steps].join(' → '),
    config: {
      class: initial,
      ...(transitions.length === 0 ? {} : { lifecycle: { transitions } }),
      prefixes: SPREAD_PREFIXES,
    },
  }
}

/** Ages at which fewer reads come, or a scan no longer looks, in whole days; the earliest that Infrequent Access takes in any case. */
function agesOf({ readBands = [], scans = [], retentionDays, calendar }: DatasetDemand): readonly number[] {
  const least = facts.daysBeforeInfrequentAccess.value
  const end = Math.min(retentionDays, calendar.days)
  return [least, ...readBands.map(({ fromAge }) => fromAge), ...scans.map(({ windowDays }) => windowDays)]
    .map((age) => Math.max(least, Math.ceil(age)))
    .filter((age) => age < end)
}
