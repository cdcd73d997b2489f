/** Labels of an axis, their unit said once in its title where all have the same: `datasets.raw.ingest, GB/day` over `10` and `100`. */
export function sharedUnit(
  title: string,
  labels: readonly string[],
): { readonly title: string; readonly labels: readonly string[] } {
  const parts = labels.map((label) => /^(\S+) (.+)$/.exec(label))
  const unit = parts[0]?.[2]
  if (unit === undefined || parts.some((part) => part?.[2] !== unit)) return { title, labels }
  return { title: `${title}, ${unit}`, labels: parts.map((part) => part![1]!) }
}
