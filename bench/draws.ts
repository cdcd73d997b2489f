import type { CriterionId } from '../src/decision/criterion-ids.ts'
import type { Preferences } from '../src/decision/decide.ts'
import { sampleWeights } from '../src/decision/robustness/sample-weights.ts'
import { type SmaaResult, smaa } from '../src/decision/robustness/smaa.ts'
import { anyWeights, weightsWithin } from '../src/decision/robustness/weight-set.ts'
import { valueFunction } from '../src/decision/value-function.ts'
import { normaliseSwingWeights } from '../src/decision/weights.ts'
import { normalQuantile } from '../src/demand/normal.ts'
import { repriceTotals } from '../src/prices/reprice-totals.ts'
import { scrambledSobol } from '../src/sampling/sobol.ts'
import { analyseDraws } from '../src/uncertainty/analysis/analyse-draws.ts'
import { drawUtilities, scoreDraws } from '../src/uncertainty/analysis/draw-utilities.ts'
import type { InputDraws, Term } from '../src/uncertainty/emulator/basis.ts'
import { emulate } from '../src/uncertainty/emulator/emulate.ts'
import { drawnTerms, patternAmounts } from '../src/uncertainty/emulator/emulated-columns.ts'
import type { Emulation, Emulator } from '../src/uncertainty/emulator/emulator.ts'
import { fitEmulator } from '../src/uncertainty/emulator/fit-emulator.ts'
import { standIns } from '../src/uncertainty/emulator/stand-ins.ts'
import type { OutcomeTable, SummedOutcomes } from '../src/uncertainty/outcome-table.ts'

const DRAWS = 10_000
const REPLICATES = 16
const OPTIONS = 12
const MONTHS = 60
const INPUTS = 6
const SIMULATED = 8
const SEED = 1
const CRITERIA: readonly CriterionId[] = [
  'cost',
  'latency',
  'durability',
  'operational-burden',
  'scalability-headroom',
  'regional-reach',
]
const GROUPS = ['storage', 'requests', 'retrieval', 'transfer', 'compute']
export const request = { seed: SEED, feasibleShare: 0.5 }
const weights = normaliseSwingWeights(Object.fromEntries(CRITERIA.map((id, at) => [id, 100 / (at + 2)])))

/** Inputs of as many draws as asked for. */
function inputsOf(draws: number, seed: number): InputDraws {
  const exponent = Math.ceil(Math.log2(draws))
  const all = scrambledSobol({ dimensions: INPUTS, exponent }, { seed, label: 'bench' }).map(normalQuantile)
  const scores = all.slice(0, draws * INPUTS)
  return { draws, replicates: REPLICATES, scores, amounts: scores.map((z) => 100 * Math.exp(0.4 * z)) }
}

/** A made-up simulator of realistic shape: storage that grows, requests and cluster hours, each in its own input. */
function simulated(): OutcomeTable {
  const inputs = inputsOf(2 ** SIMULATED, SEED + 1)
  const monthlyCost: number[] = []
  const levels: number[] = []
  const feasible: number[] = []
  for (let draw = 0; draw < inputs.draws; draw++) {
    const z = inputs.scores.subarray(draw * INPUTS, (draw + 1) * INPUTS)
    for (let option = 0; option < OPTIONS; option++) {
      let total = 0
      for (let month = 0; month < MONTHS; month++) {
        const stored = (20 + option) * 0.8 * Math.exp(0.1 * z[0]! + (0.02 + 0.004 * z[1]!) * month)
        const requests = (30 - option) * 1.6 * Math.exp(0.12 * z[2]! + 0.05 * z[3]! * Math.sin(month / 6))
        const cluster = 10 + (option % 3) * Math.exp(0.1 * z[4]!)
        monthlyCost.push(stored + requests + cluster)
        total += stored + requests + cluster
      }
      for (let at = 0; at < CRITERIA.length; at++)
        levels.push(
          at === 0 ? total : (60 + ((option * (at + 3) * 7) % 5)) * Math.exp(0.12 * z[(at + option) % INPUTS]!),
        )
      feasible.push(option % 4 === 3 && z[5]! + z[0]! > 1.5 ? 0 : 1)
    }
  }
  return {
    ...inputs,
    options: Array.from({ length: OPTIONS }, (_, option) => `option ${option + 1}`),
    criteria: CRITERIA,
    months: Array.from({ length: MONTHS }, (_, month) => `month ${month + 1}`),
    inputs: Array.from({ length: INPUTS }, (_, input) => `input ${input + 1}`),
    monthlyCost: Float64Array.from(monthlyCost),
    levels: Float64Array.from(levels),
    feasible: Uint8Array.from(feasible),
  }
}

/** What one run of the benchmark is about. */
export interface Subject {
  readonly emulator: Emulator
  readonly inputs: InputDraws
  readonly preferences: Preferences
  readonly drawnWeights: Float64Array
}

export function subject(): Subject {
  const emulator = fitEmulator(simulated())
  const noisy = [...emulator.bills, ...emulator.levels].some(
    (own) => own !== undefined && (own.noisy || !own.logarithmic),
  )
  if (noisy) throw new Error('the made-up simulator should be emulated in logarithms and without noise')
  const inputs = inputsOf(DRAWS, SEED)
  const preferences: Preferences = {
    requirements: [],
    weights,
    values: Object.fromEntries(
      CRITERIA.map((id, at) => [
        id,
        at === 0
          ? valueFunction({ worst: 9000, best: 3000 }, [{ at: 6000, value: 0.7 }])
          : valueFunction({ worst: 110, best: 30 }, [], at % 2 === 1 ? 'log' : 'linear'),
      ]),
    ),
    elicited: { weights, set: anyWeights(CRITERIA) },
  }
  const exponent = Math.ceil(Math.log2(DRAWS))
  const name = { seed: SEED, label: 'weights/joint' }
  const drawnWeights = sampleWeights(anyWeights(CRITERIA), exponent, name).slice(0, DRAWS * CRITERIA.length)
  return { emulator, inputs, preferences, drawnWeights }
}

/** Everything that the numpy twins need, by file. */
export function handOver({ emulator, inputs, preferences, drawnWeights }: Subject) {
  const levels = emulator.levels.filter((own) => own !== undefined)
  const terms = [...emulator.bills, ...levels]
    .flatMap((own) => own.expansions.map((expansion) => expansion.terms))
    .reduce((widest, own) => (own.length > widest.length ? own : widest))
  const total = CRITERIA.reduce((sum, id) => sum + preferences.weights[id]!, 0)
  return {
    meta: {
      draws: DRAWS,
      options: OPTIONS,
      months: MONTHS,
      criteria: CRITERIA.length,
      inputs: INPUTS,
      replicates: REPLICATES,
      feasibleShare: request.feasibleShare,
      monthlyDraws: emulated({ emulator, inputs, preferences, drawnWeights }).monthlyDraws,
      standIns: emulator.bills.map((own) => standInsOf(emulator, own, inputs)),
      values: CRITERIA.map((id) => {
        const { points, scale } = preferences.values[id]!
        return { at: points.map(({ at }) => at), worth: points.map(({ value }) => value), log: scale === 'log' }
      }),
    },
    terms: terms.length,
    patterns: emulator.bills.map(({ patterns }) => patterns.length),
    arrays: {
      scores: inputs.scores,
      amounts: inputs.amounts,
      terms: Int32Array.from(terms.flat()),
      mean: Float64Array.from(emulator.bills.flatMap(({ mean }) => [...mean])),
      ...Object.fromEntries(
        emulator.bills.flatMap((own, at) => [
          [`loadings${at}`, Float64Array.from(own.patterns.flatMap((pattern) => [...pattern]))],
          [`coefficients${at}`, dense(own, terms)],
        ]),
      ),
      levelMean: Float64Array.from(levels, ({ mean }) => mean[0]!),
      levelCoefficients: Float64Array.from(
        levels.flatMap((own) => {
          const sign = own.patterns[0]?.[0] ?? 0
          return own.expansions.length === 0 ? terms.map(() => 0) : [...dense(own, terms)].map((each) => each * sign)
        }),
      ),
      known: emulator.inputs.scores,
      influence: emulator.influence,
      knownFeasible: emulator.simulatedFeasible,
      weights: Float64Array.from(CRITERIA, (id) => preferences.weights[id]! / total),
      drawnWeights,
    } as Record<string, Float64Array | Int32Array | Uint8Array>,
  }
}

/** Months that stand for all; the twin is told them. */
function standInsOf(emulator: Emulator, bills: Emulation, inputs: InputDraws) {
  const drawn = drawnTerms(emulator, inputs, new Int32Array(inputs.draws))
  const found = standIns(bills, patternAmounts(bills, drawn))
  if (found === undefined) throw new Error('few months should stand for all of the made-up bills')
  return found
}

function dense({ expansions }: Emulation, terms: readonly Term[]): Float64Array {
  const numbers = new Map(terms.map((term, at) => [term.join(), at]))
  const rows = new Float64Array(expansions.length * terms.length)
  for (const [row, own] of expansions.entries())
    for (const [at, term] of own.terms.entries())
      rows[row * terms.length + numbers.get(term.join())!] = own.coefficients[at]!
  return rows
}

export function emulated({ emulator, inputs }: Subject): SummedOutcomes {
  return emulate(emulator, inputs, SEED)
}

/** The whole analysis: that of the engine, and weights uncertain with all inputs at their medians. */
export function analysed(table: SummedOutcomes, { emulator, preferences, drawnWeights }: Subject) {
  const analysis = analyseDraws(table, preferences, request)
  const median = { draws: 1, replicates: 1, scores: new Float64Array(INPUTS), amounts: new Float64Array(INPUTS) }
  const { utilities } = drawUtilities(emulate(emulator, median, SEED), preferences)
  const alone = smaa({ options: OPTIONS, criteria: CRITERIA.length, weights: drawnWeights, utilities })
  return { analysis, alone }
}

/** The figures of an analysis under the names that the numpy twin gives them. */
export function figuresOf({ analysis, alone }: ReturnType<typeof analysed>): Record<string, (number | null)[]> {
  const { options, inputs } = analysis
  const qualified = options.filter(({ qualifies }) => qualifies)
  const byInput = [...inputs].sort((a, b) => a.input.localeCompare(b.input))
  const ofMode = (name: string, { rankAcceptability, pairwiseWinning, centralWeights, confidence }: SmaaResult) => ({
    [`${name} ranks`]: rankAcceptability.flat(),
    [`${name} wins`]: pairwiseWinning.flat(),
    [`${name} central`]: centralWeights.flatMap((own) => own ?? CRITERIA.map(() => null)),
    [`${name} confidence`]: confidence.map((own) => own ?? null),
  })
  const five = ({ p5, p10, p50, p90, p95 }: (typeof options)[number]['score']) => [p5, p10, p50, p90, p95]
  return {
    feasible: options.map(({ feasible }) => feasible),
    score: options.flatMap(({ score }) => five(score)),
    total: options.flatMap(({ totalCost }) => five(totalCost)),
    fan: options.flatMap(({ monthlyCost }) => monthlyCost.flatMap(five)),
    regret: options.flatMap(({ regret }) => [regret.expected, regret.p95, regret.greatest]),
    best: [...analysis.best.probability],
    cheaper: qualified.flatMap(({ cheaperThan }) =>
      qualified.map(({ option }) => (cheaperThan.includes(option) ? 1 : 0)),
    ),
    perfect: [analysis.perfect.score.value, analysis.perfect.cost!.value],
    'score information': byInput.flatMap(({ score }) => [score.value, score.standardError!]),
    'cost information': byInput.flatMap(({ cost }) => [cost!.value, cost!.standardError!]),
    ...ofMode('levels', analysis.uncertainLevels),
    ...ofMode('both', analysis.uncertainBoth),
    ...ofMode('weights', alone),
  }
}

/** Work that is done again on a table that is there, by name. */
export function levers(table: SummedOutcomes, { preferences }: Subject): Record<string, () => void> {
  const valued = drawUtilities(table, preferences)
  const scores = new Float64Array(DRAWS * OPTIONS)
  const totals = {
    draws: DRAWS,
    options: OPTIONS,
    groups: GROUPS,
    costByGroup: Float64Array.from({ length: DRAWS * OPTIONS * GROUPS.length }, (_, at) => 1 + (at % 97)),
  }
  const factors = Float64Array.from(GROUPS, (_, group) => 1 + group / 10)
  const set = weightsWithin(preferences.weights, 0.2)
  return {
    'scores after a change of weights': () => {
      scoreDraws(valued.utilities, valued.weights, scores)
    },
    'totals after a change of one price': () => {
      repriceTotals(totals, factors, scores)
    },
    'weights within a fifth of those stated (hit-and-run, 16,384)': () => {
      sampleWeights(set, 14, { seed: SEED, label: 'bench/walk' })
    },
  }
}
