import type { NeedId } from '../lexicon/needs.ts'
import { readStem } from '../lexicon/read-stem.ts'
import type { NoteQuestion } from '../notes/note.ts'

/** The four designs that the exam for associate architects scores (AWS Certified Solutions Architect – Associate exam guide, SAA-C03). */
export const DOMAINS = ['security', 'resilience', 'performance', 'cost'] as const
export type Domain = (typeof DOMAINS)[number]

/** Needs that put a question into a domain where it does not ask for the lowest cost. The first domain with a need wins. */
const NEEDS_OF: readonly (readonly [Domain, readonly NeedId[]])[] = [
  [
    'security',
    [
      'worm',
      'worm-strict',
      'worm-bypass',
      'legal-hold',
      'private-path',
      'customer-key',
      'key-outside-aws',
      'same-key-in-regions',
      'encrypt-in-transit',
      'explain-denial',
      'limit-identity',
      'cross-account',
      'least-privilege',
      'emrfs-roles',
      'fine-grained-lake',
      'timed-link',
      'audit-access',
      'find-sensitive',
      'no-public',
      'directory-per-client',
    ],
  ],
  [
    'resilience',
    [
      'az-resilient',
      'prevent-deletion',
      'recover-deleted',
      'least-loss',
      'point-in-time',
      'writes-everywhere',
      'copy-in-other-region',
      'replication-time',
      'cluster-keeps-data',
      'mount-in-every-zone',
      'all-or-nothing',
      'no-lost-updates',
      'durable',
    ],
  ],
]

/** The domain that the front matter of a note names, else the one that the question asks about. */
export function domainOf(question: NoteQuestion, frontMatter: Readonly<Record<string, unknown>> = {}): Domain {
  const named = DOMAINS.find((domain) => domain === frontMatter.domain)
  if (named !== undefined) return named
  const { needs, objectives } = readStem(question.question, question.options.map(({ text }) => text).join('\n'))
  if (objectives.some(({ objective }) => objective === 'cost')) return 'cost'
  const present = new Set(needs.map(({ need }) => need))
  return NEEDS_OF.find(([, ids]) => ids.some((id) => present.has(id)))?.[0] ?? 'performance'
}
