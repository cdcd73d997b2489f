import { type Scenario, scenarioSchema } from './schema.ts'

/** A scenario, or what is wrong with it. */
export type ReadScenario = ReturnType<typeof scenarioSchema.safeParse>

/**
 * Reads scenarios that have most in common, as draws of one do: a section that is written as it was in the one before is not read again.
 * The schema says nothing of two sections at once, so a scenario is right when each of them is; where one is not, the whole is read for its
 * mistakes.
 */
export function sectionReader(): (data: unknown) => ReadScenario {
  const known = new Map<string, { readonly written: unknown; readonly read: unknown }>()
  return (data) => {
    const sections = sectionsOf(data)
    if (sections === undefined) return scenarioSchema.safeParse(data)
    const scenario: Record<string, unknown> = {}
    for (const [key, schema] of Object.entries(scenarioSchema.shape)) {
      const written = sections[key]
      let own = known.get(key)
      if (own === undefined || !isSame(own.written, written)) {
        const result = schema.safeParse(written)
        if (!result.success) return scenarioSchema.safeParse(data)
        own = { written, read: result.data }
        known.set(key, own)
      }
      if (own.read !== undefined) scenario[key] = own.read
    }
    return { success: true, data: scenario as Scenario }
  }
}

/** Undefined for what is no map, or has keys that no section has. */
function sectionsOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const areKnown = Object.keys(data).every((key) => Object.hasOwn(scenarioSchema.shape, key))
  return areKnown ? (data as Record<string, unknown>) : undefined
}

/** Of plain data: maps, lists, and what stands in them. The order of the keys of a map is the order of options and datasets. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [own, others] = [Object.entries(a), Object.entries(b)]
  return (
    own.length === others.length &&
    own.every(([key, value], at) => key === others[at]![0] && isSame(value, others[at]![1]))
  )
}
