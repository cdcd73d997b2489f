import type { ClassFlow } from './class-flow.ts'

/**
 * How far two flows that stand at the same day differ in how their mass lies: the sum of all differences of shares, by class and by the day on
 * which each timer started. The same days from there on never bring it up. Flows without mass resemble all others.
 */
export function flowDistance(a: ClassFlow, b: ClassFlow): number {
  if (a.state.total <= 0 || b.state.total <= 0) return 0
  let distance = 0
  for (const part of ['ia', 'archive', 'young'] as const)
    distance += Math.abs(a.state[part] / a.state.total - b.state[part] / b.state.total)
  for (const [index, line] of a.lines.entries()) {
    const other = b.lines[index]!
    const [own, others] = [line.scale() / a.state.total, other.scale() / b.state.total]
    for (let slot = 0; slot < line.slots.length; slot++)
      distance += Math.abs(line.slots[slot]! * own - other.slots[slot]! * others)
  }
  return distance
}
