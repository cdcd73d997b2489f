import type { AccessResult } from '../access/evaluate-access.ts'
import type { Assessment, Measurement } from '../decision/decide.ts'
import { type EngineRun, simulateEngines } from '../engines/simulate-engines.ts'
import { type ReachResult, simulateReach } from '../reach/simulate-reach.ts'
import type { OptionRun } from '../simulation/option-run.ts'
import { measureAccess, testAccess } from './measure-access.ts'
import { measureConsumersServed, measureMlIntegration, measureProcessingFlexibility } from './measure-engines.ts'
import { measureReach, residencyFindings } from './measure-reach.ts'
import { measureDurability, measureHeadroom, measureLatency, measureOperationalBurden } from './measure-store.ts'
import type { Setting } from './setting.ts'

/** An assessed option, with the simulations behind its values. */
export interface AssessedOption extends Assessment {
  readonly access: AccessResult
  readonly reach: ReachResult
  readonly engines: readonly EngineRun[]
}

/**
 * One value per criterion, each computed from the simulation and the models' facts, with its evidence. Says nothing of weights. Who can
 * get at what is tried out here, unless that has been done before.
 */
export function assess(
  run: OptionRun,
  setting: Setting,
  access: AccessResult = testAccess(run, setting),
): AssessedOption {
  const reach = simulateReach(run, setting)
  const engines = simulateEngines(run, setting.consumers)
  return {
    id: run.id,
    name: run.name,
    access,
    reach,
    engines,
    findings: [...run.stores.flatMap((store) => store.run.findings), ...residencyFindings(reach)],
    measurements: {
      cost: measureCost(run, setting),
      'access-control': measureAccess(access),
      'regional-reach': measureReach(reach, setting),
      'ml-integration': measureMlIntegration(run, engines, setting),
      'processing-flexibility': measureProcessingFlexibility(run, engines, setting),
      'consumers-served': measureConsumersServed(engines, setting),
      durability: measureDurability(run, reach),
      latency: measureLatency(run),
      'scalability-headroom': measureHeadroom(run),
      'operational-burden': measureOperationalBurden(run),
    },
  }
}

function measureCost({ bill }: OptionRun, { calendar }: Setting): Measurement {
  return {
    value: bill.total,
    evidence: [
      {
        statement: `Sum of ${calendar.months.length} monthly bills at list prices, ${bill.items.length} line items`,
        value: bill.total,
        unit: bill.currency,
      },
    ],
  }
}
