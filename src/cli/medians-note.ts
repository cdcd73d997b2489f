import { BUILT_IN_MODELS } from '../models/registry.ts'
import type { LoadedScenario } from '../scenarios/files/load-scenario.ts'
import { uncertaintyOf } from '../scenarios/uncertainty-of.ts'

/** What a command says that decides once what others draw; nothing where nothing is uncertain. */
export function mediansNote({ scenario, input }: Pick<LoadedScenario, 'scenario' | 'input'>): string {
  const uncertainty = uncertaintyOf(scenario, input, BUILT_IN_MODELS)
  if (uncertainty === undefined) return ''
  return 'What is uncertain and does not move here stands at its median, futures as written; stowage run draws all of it.\n'
}
