import { MOST_DRAWS, REPLICATES } from './draw-counts.ts'
import { drawInputs, type InputDraws } from './draw-inputs.ts'
import { emulate } from './emulator/emulate.ts'
import { EMULATOR_TOLERANCE, type EmulatorError } from './emulator/emulator.ts'
import { fitEmulator } from './emulator/fit-emulator.ts'
import type { OutcomeColumns, OutcomeTable, SummedOutcomes } from './outcome-table.ts'
import type { DrawRow } from './simulate-draw.ts'
import { summedOutcomes } from './sum-bills.ts'
import type { Uncertainty } from './uncertain-input.ts'

/** Simulates draws, each given by the settings that it lays over the scenario, and answers in their order, whoever does the work. */
export type DrawRunner = (draws: readonly (readonly string[])[]) => Promise<readonly DrawRow[]>

/** Draws of a scenario's uncertain inputs, and what came of them. */
export interface DrawnOutcomes {
  readonly table: SummedOutcomes
  /** The draws that went through the simulator itself. */
  readonly simulated: OutcomeTable
  /** What the emulator misses on draws it has not seen; empty where every draw was simulated. */
  readonly errors: readonly EmulatorError[]
}

/** What is asked of the draws. */
export interface DrawRequest {
  readonly uncertainty: Uncertainty
  readonly columns: Omit<OutcomeColumns, 'inputs'>
  readonly seed: number
  /** Wanted draws; rounded to whole replicates of a power of two. */
  readonly draws: number
  readonly run: DrawRunner
  /** Whether the draws tell what they are asked for; where they do not, twice as many are made, up to {@link MOST_DRAWS}. */
  readonly enough: (table: SummedOutcomes) => boolean
}

/** Points of each replicate that are simulated at first: 2^3, that is 128 draws. */
const FIRST_DESIGN = 3
/**
 * How far total costs may be missed before a larger design is simulated: 2^4 points a replicate, and 2^5 where there are so many inputs
 * that the emulator is far off.
 */
const LARGER_DESIGNS = [EMULATOR_TOLERANCE, 0.1]

/**
 * Simulates a few draws, fits an emulator to them, and carries it to all. The design is the beginning of each replicate, so simulated draws
 * are draws like any other and keep what the simulator said of them. Simulates more where the emulator misses total costs, see
 * {@link LARGER_DESIGNS}.
 */
export async function runDraws(request: DrawRequest): Promise<DrawnOutcomes> {
  const { uncertainty, seed, draws, enough } = request
  const wanted = Math.max(0, Math.round(Math.log2(Math.max(1, draws) / REPLICATES)))
  const inputsOf = (exponent: number): InputDraws => drawInputs(uncertainty, { seed, replicates: REPLICATES, exponent })
  const known = new Map<number, DrawRow>()
  let design = Math.min(FIRST_DESIGN, wanted)
  let simulated = await simulateDesign(request, inputsOf(design), known)
  if (design === wanted) return { table: summedOutcomes(simulated), simulated, errors: [] }
  let emulator = fitEmulator(simulated)
  for (const tolerance of LARGER_DESIGNS) {
    if (design === wanted || !emulator.errors.some((error) => missesCost(error, tolerance))) break
    design += 1
    simulated = await simulateDesign(request, inputsOf(design), known)
    emulator = fitEmulator(simulated)
  }
  const most = Math.log2(MOST_DRAWS / REPLICATES)
  let exponent = wanted
  let table = emulate(emulator, inputsOf(exponent), seed, simulated)
  while (exponent < most && !enough(table)) {
    exponent += 1
    table = emulate(emulator, inputsOf(exponent), seed, simulated)
  }
  return { table, simulated, errors: emulator.errors }
}

function missesCost({ output, relative }: EmulatorError, tolerance: number): boolean {
  return output === 'total cost' && relative > tolerance
}

/** A replicate of 2^(e+1) points begins with its 2^e points, so a larger design keeps what is known. `known` goes by replicate and point. */
async function simulateDesign(
  { columns, run }: DrawRequest,
  inputs: InputDraws,
  known: Map<number, DrawRow>,
): Promise<OutcomeTable> {
  const points = inputs.draws / REPLICATES
  const keyOf = (draw: number): number => Math.floor(draw / points) * MOST_DRAWS + (draw % points)
  const all = Array.from({ length: inputs.draws }, (_, draw) => draw)
  const unknown = all.filter((draw) => !known.has(keyOf(draw)))
  const rows = await run(unknown.map((draw) => inputs.settingsOf(draw)))
  for (const [index, draw] of unknown.entries()) known.set(keyOf(draw), rows[index]!)
  return tableOf(
    columns,
    inputs,
    all.map((draw) => known.get(keyOf(draw))!),
  )
}

function tableOf(
  columns: DrawRequest['columns'],
  { draws, replicates, inputs, scores, amounts }: InputDraws,
  rows: readonly DrawRow[],
): OutcomeTable {
  return {
    ...columns,
    inputs,
    draws,
    replicates,
    scores,
    amounts,
    monthlyCost: Float64Array.from(rows.flatMap(({ monthlyCost }) => monthlyCost)),
    levels: Float64Array.from(rows.flatMap(({ levels }) => levels)),
    feasible: Uint8Array.from(rows.flatMap(({ feasible }) => feasible.map(Number))),
  }
}
