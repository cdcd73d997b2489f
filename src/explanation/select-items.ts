import type { BillItem } from '../prices/bill.ts'
import { meterKey } from '../prices/meter.ts'
import { findMeter, findMeterByAlias } from '../prices/meter-catalogue.ts'
import { parseUsageType } from '../prices/regions.ts'
import { nearestSpelling } from '../scenarios/nearest-spelling.ts'
import type { OptionRun } from '../simulation/option-run.ts'
import { ExplanationError } from './explanation-error.ts'

/** Narrows an explanation: a billing month `YYYY-MM`, and a meter by usage type, alias or label. */
export interface ExplanationScope {
  readonly month?: string
  readonly meter?: string
}

/** Names listed in an answer; more would not be read. */
const MOST_NAMES = 8

/**
 * The items of an option's bill that a scope selects. A usage type may carry its region's prefix or leave out the operation, as on a bill.
 * Throws {@link ExplanationError}, with the nearest spelling, when the month or the meter is not on the bill.
 */
export function selectItems(
  run: OptionRun,
  months: readonly string[],
  { month, meter }: ExplanationScope,
): readonly BillItem[] {
  if (month !== undefined && !months.includes(month)) throw noSuchMonth(month, months)
  const named = meter === undefined ? run.bill.items : run.bill.items.filter((item) => isCalled(item, meter))
  if (meter !== undefined && named.length === 0) throw noSuchMeter(meter, run)
  const items = named.filter((item) => month === undefined || months[item.month] === month)
  if (items.length === 0) throw nothingCharged(run, months, { named, month, meter })
  return items
}

function isCalled(item: BillItem, name: string): boolean {
  const wanted = name.trim().toLowerCase()
  const { region, usageType } = parseUsageType(name.trim())
  const alias = findMeterByAlias(wanted)
  const names = [item.usageType, withoutOperation(item.usageType), meterKey(item), item.label]
  return (
    names.some((known) => known.toLowerCase() === wanted) ||
    (region === item.region && [item.usageType, withoutOperation(item.usageType)].includes(usageType)) ||
    (alias !== undefined && meterKey(alias) === meterKey(item))
  )
}

/** `Requests-Tier4:S3-GIRTransition` without its operation; instance types such as `BoxUsage:m5.xlarge` are no operations. */
function withoutOperation(usageType: string): string {
  return usageType.replace(/^([^:]*-[^:]*):.+$/, '$1')
}

function noSuchMonth(month: string, months: readonly string[]): ExplanationError {
  const near = nearestSpelling(month, months)
  const range = `the horizon runs from ${months[0]} to ${months.at(-1)}`
  return new ExplanationError(
    `month "${month}" is not in the horizon`,
    near === undefined ? range : `did you mean ${near}? ${range}`,
  )
}

function noSuchMeter(meter: string, run: OptionRun): ExplanationError {
  const used = [...new Map(run.bill.items.map((item) => [meterKey(item), item])).values()]
  const problem = `option ${run.id} has no charge for "${meter}"`
  const near = nearestSpelling(
    meter,
    used.flatMap((item) => [item.usageType, item.label, findMeter(item.service, item.usageType)?.alias ?? item.label]),
  )
  if (near !== undefined) return new ExplanationError(problem, `did you mean ${near}?`)
  const wanted = meter.trim().toLowerCase()
  const containing = used.filter((item) => `${meterKey(item)} ${item.label}`.toLowerCase().includes(wanted))
  const listed = [...new Set((containing.length === 0 ? used : containing).map(({ usageType }) => usageType))]
  const more = listed.length > MOST_NAMES ? ` and ${listed.length - MOST_NAMES} more` : ''
  return new ExplanationError(problem, `its meters are ${listed.slice(0, MOST_NAMES).join(', ')}${more}`)
}

function nothingCharged(
  run: OptionRun,
  months: readonly string[],
  {
    named,
    month,
    meter,
  }: { readonly named: readonly BillItem[]; readonly month?: string | undefined; readonly meter?: string | undefined },
): ExplanationError {
  if (month === undefined)
    return new ExplanationError(`option ${run.id} uses nothing that is metered`, 'try another option')
  const charged = [...new Set(named.map((item) => months[item.month]!))].sort()
  const what = meter === undefined ? 'no charges' : `no charge for "${meter}"`
  return new ExplanationError(
    `option ${run.id} has ${what} in ${month}`,
    charged.length === 0
      ? 'try another option'
      : `it is charged in ${charged.length} months from ${charged[0]} to ${charged.at(-1)}`,
  )
}
