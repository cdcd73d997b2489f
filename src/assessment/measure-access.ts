import { type AccessCheck, type AccessResult, evaluateAccess } from '../access/evaluate-access.ts'
import type { Measurement } from '../decision/decide.ts'
import type { Evidence } from '../quantities/source.ts'
import type { OptionRun } from '../simulation/option-run.ts'
import type { Setting } from './setting.ts'

/** Tries every principal on every dataset of the option. */
export function testAccess(run: OptionRun, { access, hosts }: Setting): AccessResult {
  const stores = run.stores.map((store) => ({
    store: store.id,
    datasets: store.datasets.map(({ id }) => id),
    control: store.access,
  }))
  return evaluateAccess(access, stores, hosts)
}

/** Leaks and lock-outs, counted. */
export function measureAccess(result: AccessResult): Measurement {
  return {
    value: result.leaks.length + result.lockOuts.length,
    evidence: [
      {
        statement: 'Tests made, one for each principal, dataset or scope, and action',
        value: result.checks.length,
        unit: 'tests',
        scenarioPath: 'access',
      },
      ...result.leaks.map((check) => violation('leak', check)),
      ...result.lockOuts.map((check) => violation('lock-out', check)),
      ...result.evidence,
    ],
  }
}

function violation(kind: 'leak' | 'lock-out', check: AccessCheck): Evidence {
  const { principal, action, dataset, scope, mechanism } = check
  const verb = kind === 'leak' ? 'can' : 'cannot'
  const place = scope === undefined ? dataset : `${scope} in ${dataset}`
  return {
    statement: `${kind}: ${principal} ${verb} ${action} ${place}: ${mechanism}`,
    scenarioPath: `access.principals.${principal}`,
  }
}
