import { CRITERION_IDS, type CriterionId } from '../../decision/criterion-ids.ts'
import { criterionName } from '../../decision/criterion-name.ts'
import type { DecisionDocument } from '../../document/schema.ts'
import { formatCount } from '../../quantities/format.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import type { Section } from './render-markdown.ts'

/** How the options were found, where the scenario leaves that to a search. */
export function searchSection({ search }: DecisionDocument): Section {
  if (search === undefined) return []
  const { stores, options } = search
  const lines = [
    `${formatCount(stores.tried)} stores were tried: configurations of the storage models for each dataset, and for datasets together.`,
    ...(stores.unpriced === 0 ? [] : [`${formatCount(stores.unpriced)} use a meter that has no price in the region.`]),
    ...ruledOut('Hard limits that stores break whatever the other datasets do', stores.infeasible),
    `${formatCount(stores.beaten)} of the others are no better in any respect than another store for the same data, on any bill.`,
    `${formatCount(stores.left)} are left. Of the ${formatCount(options.possible)} options that all stores could make, ${formatCount(options.measured)} had to be measured as a whole.`,
    ...ruledOut('Hard limits that measured options break', options.infeasible),
    `${formatCount(options.left)} ${options.left === 1 ? 'is beaten by no other' : 'are beaten by no other'}; ${
      options.kept === options.left ? 'all are' : `the ${formatCount(options.kept)} with the best scores are`
    } compared here.`,
  ]
  return [
    '## How the options were found',
    lines.map((line) => `- ${line}`).join('\n'),
    'Nothing that could have won was passed over: what was dropped is matched on every criterion that counts and costs no less, whatever tier of the price list the rest of the bill reaches.',
  ]
}

function ruledOut(
  what: string,
  reasons: NonNullable<DecisionDocument['search']>['stores']['infeasible'],
): readonly string[] {
  if (reasons.length === 0) return []
  const list = reasons.map(({ reason, count }) => `${nameOf(reason)} ${formatCount(count)} times`)
  return [`${what}: ${list.join(', ')}. One may break several.`]
}

function nameOf(reason: string): string {
  return (CRITERION_IDS as readonly string[]).includes(reason)
    ? criterionName(reason as CriterionId)
    : `\`${escapeMarkdown(reason)}\``
}
