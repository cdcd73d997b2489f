import type { DecisionDocument } from '../../document/schema.ts'
import type { Artifact } from '../artifact.ts'

/** The folder that the policies go to, inside the report's. */
export const POLICY_FOLDER = 'policies'

/** Policies and settings of the recommended option, one JSON file each, as the AWS APIs take them; none when nothing is recommended. */
export function renderPolicies({ options, recommendation }: DecisionDocument): readonly Artifact[] {
  const recommended = options.find(({ id }) => id === recommendation.option)
  return (recommended?.access.policies ?? []).map(({ name, document }) => ({
    name: `${POLICY_FOLDER}/${name}.json`,
    content: `${JSON.stringify(document, null, 2)}\n`,
  }))
}
