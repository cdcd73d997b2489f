import { type Spread, spreadOf, spreadRoom } from './analysis/spread.ts'
import type { OutcomeTable, SummedOutcomes } from './outcome-table.ts'

/** Bills of an option in a month, in USD, one a draw; they may be written over when the next month is asked for. */
export type BillsOf = (month: number) => Float64Array

/**
 * Totals and spreads of bills that are made month by month and read at once: the bills of all draws, options and months together would
 * take more memory than all else, and leave every cache. `billsOf` is called for one option after the other.
 */
export function sumBills(
  { draws, options, months }: { readonly draws: number; readonly options: number; readonly months: number },
  billsOf: (option: number) => BillsOf,
): Pick<SummedOutcomes, 'totalCost' | 'monthlySpread'> {
  const totalCost = new Float64Array(draws * options)
  const totals = new Float64Array(draws)
  const room = spreadRoom(draws)
  const monthlySpread: Spread[][] = []
  for (let option = 0; option < options; option++) {
    const billsIn = billsOf(option)
    const spreads: Spread[] = []
    totals.fill(0)
    for (let month = 0; month < months; month++) {
      const bills = billsIn(month)
      addTo(totals, bills)
      spreads.push(spreadOf(bills, room))
    }
    monthlySpread.push(spreads)
    for (let draw = 0; draw < draws; draw++) totalCost[draw * options + option] = totals[draw]!
  }
  return { totalCost, monthlySpread }
}

/** The same draws without their single bills. */
export function summedOutcomes({ monthlyCost, ...outcomes }: OutcomeTable): SummedOutcomes {
  const { draws } = outcomes
  const [options, months] = [outcomes.options.length, outcomes.months.length]
  const bills = new Float64Array(draws)
  const summed = sumBills({ draws, options, months }, (option) => (month) => {
    for (let draw = 0; draw < draws; draw++) bills[draw] = monthlyCost[(draw * options + option) * months + month]!
    return bills
  })
  return { ...outcomes, ...summed }
}

function addTo(totals: Float64Array, bills: Float64Array): void {
  for (let draw = 0; draw < bills.length; draw++) totals[draw]! += bills[draw]!
}
