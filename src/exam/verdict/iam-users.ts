import type { ScenarioInput } from '../../scenarios/schema.ts'
import type { KindDemand } from './kind-demand.ts'

/**
 * Who a stem means by authorised IAM users, and who stands for everybody else: a colleague without a grant, another account, and nobody
 * known. Users sign in from anywhere; where the data is mounted by instances, they come from within the VPC.
 */
export function iamUsers(
  demands: readonly KindDemand[],
  datasets: readonly string[],
): NonNullable<ScenarioInput['access']> {
  const mounted = demands.some(({ needs }) => needs.has('posix') || needs.has('many-hosts'))
  const user = { type: 'iam-user' as const, ...(mounted ? { network: 'vpc' as const } : {}) }
  return {
    principals: {
      authorised: user,
      colleague: user,
      partner: { type: 'account' },
      anonymous: { type: 'anonymous' },
    },
    grants: [{ principals: ['authorised'], datasets: [...datasets], actions: ['read', 'write'] }],
  }
}
