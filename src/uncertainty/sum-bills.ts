import { type Spread, spreadOf, spreadRoom } from './analysis/spread.ts'
import type { OutcomeTable, SummedOutcomes } from './outcome-table.ts'

/** Bills of an option in a month, in USD, one a draw; they may be written over when the next month is asked for. */
export type BillsOf = (month: number) => Float64Array

/** Where the bills of each month lie, read off as they are made: those of all months together would leave every cache. */
export function monthlySpreads(months: number, billsIn: BillsOf): readonly Spread[] {
  const spreads: Spread[] = []
  let room = spreadRoom(0)
  for (let month = 0; month < months; month++) {
    const bills = billsIn(month)
    if (month === 0) room = spreadRoom(bills.length)
    spreads.push(spreadOf(bills, room))
  }
  return spreads
}

/** The same draws without their single bills. */
export function summedOutcomes(table: OutcomeTable): SummedOutcomes {
  const { monthlyCost, ...outcomes } = table
  const { draws } = outcomes
  const [options, months] = [outcomes.options.length, outcomes.months.length]
  const bills = new Float64Array(draws)
  const monthlySpread = outcomes.options.map((_, option) =>
    monthlySpreads(months, (month) => {
      for (let draw = 0; draw < draws; draw++) bills[draw] = monthlyCost[(draw * options + option) * months + month]!
      return bills
    }),
  )
  return { ...outcomes, totalCost: totalCosts(table), monthlyDraws: draws, monthlySpread }
}

/** Sum of the months in USD: draws × options. */
export function totalCosts({ draws, options, months, monthlyCost }: OutcomeTable): Float64Array {
  const totals = new Float64Array(draws * options.length)
  for (let row = 0, at = 0; row < totals.length; row++) {
    let total = 0
    for (let month = 0; month < months.length; month++) total += monthlyCost[at++]!
    totals[row] = total
  }
  return totals
}
