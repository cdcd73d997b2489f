import { formatShare } from '../quantities/format.ts'
import { MOST, type PriceMoves, type PriceSensitivities, type PriceTurn } from '../what-if/price-sensitivity.ts'
import type { DocumentListPrices } from './list-prices-schema.ts'

type DocumentMoves = DocumentListPrices['all']

/** How much the answer hangs on list prices, as plain data and as sentences. */
export function documentListPrices(
  { each, all }: PriceSensitivities,
  recommended: string | undefined,
): DocumentListPrices {
  return {
    upTo: MOST,
    each: each.map(({ price: { meter, region, label }, shares, ...moves }) => {
      const [service, usageType] = [meter.slice(0, meter.indexOf('/')), meter.slice(meter.indexOf('/') + 1)]
      const named = `${label} in ${region}`
      return { service, usageType, region, label, shares: { ...shares }, ...documentMoves(moves, named, recommended) }
    }),
    all: documentMoves(all, 'The whole bill of every option', recommended),
  }
}

function documentMoves(moves: PriceMoves, what: string, recommended: string | undefined): DocumentMoves {
  const { fall, rise } = moves
  const turns = [fall, rise].filter((turn) => turn !== undefined).toSorted((a, b) => distance(a) - distance(b))
  return {
    cheaper: documentMoved(moves.cheaper),
    dearer: documentMoved(moves.dearer),
    fall: documentTurn(fall),
    rise: documentTurn(rise),
    turns: turns.map((turn) => turnSentence(turn, what, recommended)),
  }
}

function distance({ factor }: PriceTurn): number {
  return Math.max(factor, 1 / factor)
}

function documentMoved({ factor, winner, lead }: PriceMoves['cheaper']): DocumentMoves['cheaper'] {
  return { factor, winner: winner ?? null, lead: lead ?? null }
}

function documentTurn(turn: PriceTurn | undefined): DocumentMoves['fall'] {
  return turn === undefined ? null : { factor: turn.factor, winner: turn.winner ?? null }
}

/** `S3 Standard storage in us-east-1 would have to cost 2.4 times as much before C overtakes B.` */
function turnSentence({ factor, winner }: PriceTurn, what: string, recommended: string | undefined): string {
  const comes =
    winner === undefined
      ? 'no option meets every hard limit'
      : recommended === undefined
        ? `${winner} meets every hard limit`
        : `${winner} overtakes ${recommended}`
  return `${what} would have to ${moved(factor)} before ${comes}.`
}

/** From this factor on, times say more than percentages. */
export const TWICE = 2

function moved(factor: number): string {
  if (factor === 0) return 'be free'
  if (factor < 1) return `fall by ${formatShare(Number((1 - factor).toPrecision(2)))}`
  if (factor < TWICE) return `rise by ${formatShare(Number((factor - 1).toPrecision(2)))}`
  return `cost ${Number(factor.toPrecision(2))} times as much`
}
