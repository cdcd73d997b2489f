const ISO_MONTH = /^\d{4}-(\d{2})$/
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120]

/** Indices of the labels to print on a time axis, `most` or fewer; ISO months are counted from January. */
export function monthTicks(labels: readonly string[], most: number): ReadonlySet<number> {
  const months = labels.map((label) => ISO_MONTH.exec(label)?.[1])
  const dated = months.every((month) => month !== undefined)
  const start = dated ? Number(months[0] ?? 1) - 1 : 0
  const step = STEPS.find((candidate) => labels.length / candidate <= most) ?? Math.ceil(labels.length / most)
  return new Set([...labels.keys()].filter((index) => (start + index) % step === 0))
}
