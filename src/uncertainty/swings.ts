import { centre, type Distribution, quantile } from './distribution.ts'
import { distributionsOf } from './draw-inputs.ts'
import { medianAmounts, qualifying, type StandingRequest, standingsAt } from './standings-at.ts'

/** What comes of moving one input alone. */
export interface SwingPoint {
  /** In the unit that the input is written in, or the number of a case. */
  readonly amount: number
  /** Probability of less; absent for a case. */
  readonly share?: number
  /** The option that comes first; undefined where none meets all hard limits. */
  readonly winner: string | undefined
  /** Score of the reference winner less the best of the others that meet all limits; undefined where it has no rival or is out itself. */
  readonly margin: number | undefined
}

/** Where another option comes to win: the amounts on its two sides, as near to each other as was asked. */
export interface Turn {
  readonly below: SwingPoint
  readonly above: SwingPoint
}

/** One input moved through what is believed of it while all others stay at their medians. */
export interface Swing {
  readonly input: string
  /** From the 10th to the 90th percentile, or every case in its order. */
  readonly points: readonly SwingPoint[]
  /** In the order of the amounts; none among cases. */
  readonly turns: readonly Turn[]
}

/** Percentiles at which every input is tried; turns are looked for between those that differ. */
const TRIED = [0.1, 0.25, 0.5, 0.75, 0.9]
/** How often what lies between two percentiles is halved to find a turn: a quarter of the probability to a thousandth. */
const HALVINGS = 8

/** What swings are asked of. */
export interface SwingRequest extends StandingRequest {
  /** The option whose lead is followed. */
  readonly winner: string
}

/** Moves one input at a time, simulated, and finds where each makes another option win. Widest swings first. */
export async function simulateSwings(request: SwingRequest): Promise<readonly Swing[]> {
  const distributions = distributionsOf(request.uncertainty)
  const [atMedians, ...tried] = await pointsAt(request, [
    {},
    ...distributions.flatMap(({ distribution }, column) =>
      triedMoves(distribution).map((move): Move => ({ column, ...move })),
    ),
  ])
  let next = 0
  const swings = distributions.map(({ path, distribution }): Swing => {
    const moved = triedMoves(distribution).map(() => tried[next++]!)
    if (distribution.kind === 'cases') return { input: path, points: moved, turns: [] }
    const middle = { ...atMedians!, amount: centre(distribution), share: 0.5 }
    const points = [...moved, middle].sort((a, b) => a.share! - b.share!)
    return { input: path, points, turns: turnsBetween(points) }
  })
  return byWidth(await nearTurns(request, swings))
}

/** The input that is moved, where one is, and to where. */
interface Move {
  readonly column?: number
  readonly amount?: number
  readonly share?: number
}

function triedMoves(distribution: Distribution): readonly Required<Pick<Move, 'amount'>>[] {
  if (distribution.kind === 'cases') return distribution.cases.map((_, amount) => ({ amount }))
  return TRIED.filter((share) => share !== 0.5).map((share) => ({ amount: quantile(distribution, share), share }))
}

function turnsBetween(points: readonly SwingPoint[]): readonly Turn[] {
  return points.slice(1).flatMap((above, at) => {
    const below = points[at]!
    return below.winner === above.winner ? [] : [{ below, above }]
  })
}

/** All turns halved at once, so that threads have something to share. */
async function nearTurns(request: SwingRequest, swings: readonly Swing[]): Promise<readonly Swing[]> {
  const distributions = distributionsOf(request.uncertainty)
  let halved = swings
  for (let round = 0; round < HALVINGS && halved.some(({ turns }) => turns.length > 0); round++) {
    const middles = halved.flatMap(({ turns }, column) =>
      turns.map(({ below, above }): Move => {
        const share = (below.share! + above.share!) / 2
        return { column, share, amount: quantile(distributions[column]!.distribution, share) }
      }),
    )
    const points = await pointsAt(request, middles)
    let next = 0
    halved = halved.map((swing) => ({
      ...swing,
      turns: swing.turns.flatMap(({ below, above }) => {
        const middle = points[next++]!
        return turnsBetween([below, middle, above])
      }),
    }))
  }
  return halved
}

async function pointsAt(request: SwingRequest, moves: readonly Move[]): Promise<readonly SwingPoint[]> {
  if (moves.length === 0) return []
  const medians = medianAmounts(request.uncertainty)
  const rows = moves.map(({ column, amount }) => (column === undefined ? medians : medians.with(column, amount!)))
  const standings = await standingsAt(request, rows)
  return moves.map(({ amount = 0, share }, row) => {
    const standing = qualifying(standings[row]!)
    const own = standing.find(({ option }) => option === request.winner)
    const rival = standing.find(({ option }) => option !== request.winner)
    return {
      amount,
      ...(share === undefined ? {} : { share }),
      // Who leads at the medians is not beaten by an equal.
      winner: own !== undefined && own.score === standing[0]!.score ? own.option : standing[0]?.option,
      margin: own === undefined || rival === undefined ? undefined : own.score - rival.score,
    }
  })
}

function byWidth(swings: readonly Swing[]): readonly Swing[] {
  const width = ({ points }: Swing): number => {
    const margins = points.map(({ margin }) => margin ?? 0)
    return Math.max(...margins) - Math.min(...margins)
  }
  return swings.toSorted((a, b) => width(b) - width(a) || (a.input < b.input ? -1 : 1))
}
