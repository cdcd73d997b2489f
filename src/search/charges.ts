import type { UsageLine } from '../models/contract.ts'
import type { BillOptions } from '../prices/bill.ts'
import { findPrice } from '../prices/find-price.ts'
import { MissingPriceError } from '../prices/missing-price-error.ts'
import type { PriceBook, PriceTier } from '../prices/price-book.ts'
import { multipliedTiers, priceFactor } from '../prices/price-change.ts'

/** Usage added up by what is priced together: number of the charge → quantity. A charge is one price in one region and month. */
export type Charges = ReadonlyMap<number, number>

/** The least and the most that one further unit of a charge can cost, in USD. */
export interface UnitPrices {
  readonly least: number
  readonly most: number
}

/** Numbers the charges of a price book as they come up. */
export interface ChargeIndex {
  /** Throws {@link MissingPriceError} when anything used has no price. */
  charge(usage: readonly UsageLine[]): Charges
  /** What a further unit costs while the charge as a whole lies between nothing and `quantity`. */
  unitPrices(charge: number, quantity: number): UnitPrices
}

/** An index of the charges that a price book makes at a date. */
export function chargeIndex(book: PriceBook, { asOf, freeTier = false, changes }: BillOptions): ChargeIndex {
  const numbers = new Map<string, number>()
  const tiersOf: (readonly PriceTier[])[] = []
  return {
    charge: (usage) => {
      const charges = new Map<number, number>()
      for (const line of usage) {
        const price = findPrice(book, line, line.region, asOf)
        if (price.kind === 'missing') throw new MissingPriceError([line], book.id)
        const key = `${price.row.meter} ${line.region} ${line.month}`
        let number = numbers.get(key)
        if (number === undefined) {
          const factor = priceFactor(changes, line.service, line.month)
          number = tiersOf.push(multipliedTiers(price.row.tiers, factor)) - 1
          numbers.set(key, number)
        }
        charges.set(number, (charges.get(number) ?? 0) + line.quantity)
      }
      return charges
    },
    unitPrices: (charge, quantity) => {
      // Allowances are shared among meters, so that a unit of one may use up what made a unit of another free.
      if (freeTier) return { least: 0, most: Number.POSITIVE_INFINITY }
      const prices = tiersOf[charge]!.filter(({ from }, index) => index === 0 || from < quantity).map(({ usd }) => usd)
      return { least: Math.min(...prices), most: Math.max(...prices) }
    },
  }
}

/** Adds charges up. */
export function addCharges(a: Charges, b: Charges): Charges {
  const sum = new Map(a)
  for (const [charge, quantity] of b) sum.set(charge, (sum.get(charge) ?? 0) + quantity)
  return sum
}

/**
 * Whether `a` costs no more than `b` whatever else is on the same bill. Tiers make the cost of a unit depend on the rest of the bill, but
 * only between the least and the most of its unit prices; the difference of the costs is bounded charge by charge by these.
 */
export function costsNoMore(a: Charges, b: Charges, unitPrices: (charge: number) => UnitPrices): boolean {
  let saving = 0
  for (const [charge, quantity] of b) {
    const less = quantity - (a.get(charge) ?? 0)
    if (less !== 0) saving += less * (less > 0 ? unitPrices(charge).least : unitPrices(charge).most)
  }
  for (const [charge, quantity] of a) {
    if (quantity > 0 && !b.has(charge)) saving -= quantity * unitPrices(charge).most
  }
  return saving >= 0
}

/** The least that charges can cost on any bill, in USD. */
export function leastCost(charges: Charges, unitPrices: (charge: number) => UnitPrices): number {
  let cost = 0
  for (const [charge, quantity] of charges) cost += quantity * unitPrices(charge).least
  return cost
}
