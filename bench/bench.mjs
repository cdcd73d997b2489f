import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { build } from 'esbuild'

const RUNS = 15
/** Jobs of a round of workers, and of each worker before: the compiler of V8 needs some twenty to come to rest. */
const [WORKER_JOBS, WARM_UP_JOBS, WORKER_ROUNDS] = [8, 24, 7]
/** Largest difference, relative to the largest figure of a kind, that rounding explains. */
const TOLERANCE = 1e-9
/** And where totals come from a few months, which tell them to nine digits: what is read of their differences keeps fewer. */
const TOLERANCE_OF_TOTALS = 1e-6

/** The parts that are asked for; none stands for all. */
const asked = process.argv.slice(2)

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
if (isMainThread) process.chdir(root)

if (isMainThread) await main()
else await work()

async function main() {
  // Within the project, so that packages are found.
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'))
  try {
    await build({
      entryPoints: ['bench/draws.ts', 'bench/days.ts'],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.12',
      packages: 'external',
      logLevel: 'warning',
    })
    console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0].model}\n`)
    for (const [name, part] of Object.entries({ draws, workers, days }))
      if (asked.length === 0 || asked.includes(name)) await part(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function draws(folder) {
  const bench = await import(pathToFileURL(join(folder, 'draws.mjs')).href)
  const subject = bench.subject()
  const { meta, terms, patterns, arrays } = bench.handOver(subject)
  writeFileSync(join(folder, 'meta.json'), JSON.stringify(meta))
  for (const [name, values] of Object.entries(arrays)) writeFileSync(join(folder, `${name}.bin`), values)
  const timed = { emulate: Infinity, analyse: Infinity }
  let [table, result] = []
  for (let run = 0; run < RUNS; run++) {
    const start = processorTime()
    table = bench.emulated(subject)
    const middle = processorTime()
    result = bench.analysed(table, subject)
    timed.emulate = Math.min(timed.emulate, middle - start)
    timed.analyse = Math.min(timed.analyse, processorTime() - middle)
  }
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  const threads = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }
  execFileSync('python3', ['bench/reference.py', folder, String(RUNS)], {
    env: { ...process.env, ...threads },
    stdio: 'inherit',
  })
  const reference = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8'))
  console.log(
    `${meta.draws} draws × ${meta.months} months × ${meta.options} options, processor time, best of ${RUNS} runs, one core`,
  )
  console.log(`(${terms} terms, ${Math.min(...patterns)} to ${Math.max(...patterns)} patterns of bills)`)
  const heads = ['Stowage', 'numpy as stated', 'ratio', 'numpy shortened', 'ratio']
  console.log(`${''.padEnd(12)}${heads.map((head) => head.padStart(17)).join('')}`)
  const { stated, shortened } = reference
  const whole = (of) => of.emulate + of.analyse
  for (const [name, of] of [
    ['emulate', (side) => side.emulate],
    ['analyse', (side) => side.analyse],
    ['whole', whole],
  ]) {
    const ratio = (side) => (of(timed) / of(side)).toFixed(2)
    const cells = [ms(of(timed)), ms(of(stated)), ratio(stated), ms(of(shortened)), ratio(shortened)]
    console.log(`${name.padEnd(12)}${cells.map((cell) => cell.padStart(17)).join('')}`)
  }
  console.log(
    `numpy ${reference.numpy}; memory: ${mb(rss)} resident, ${mb(heapUsed)} heap, ${mb(arrayBuffers)} typed arrays`,
  )
  const { fan, ...others } = bench.figuresOf(result)
  for (const [name, own, theirs, tolerance] of [
    ['stated, single months aside', others, stated.figures, TOLERANCE_OF_TOTALS],
    ['shortened', { fan, ...others }, shortened.figures, TOLERANCE],
  ]) {
    const apart = largestDifference(own, theirs)
    console.log(`largest difference to numpy as ${name}: ${apart.relative.toExponential(1)} (${apart.name})`)
    if (!(apart.relative <= tolerance)) process.exitCode = 1
  }
  console.log('')
  for (const [name, lever] of Object.entries(bench.levers(table, subject)))
    console.log(`${name}: ${ms(bestOf(RUNS, lever))}`)
}

function largestDifference(ours, theirs) {
  let largest = { relative: 0, name: 'none' }
  for (const [name, own] of Object.entries(ours)) {
    const other = theirs[name]
    if (other?.length !== own.length) return { relative: Infinity, name: `${name}: shape` }
    const scale = Math.max(...own.map((value) => Math.abs(value ?? 0)), Number.MIN_VALUE)
    for (const [at, value] of own.entries()) {
      const same = (value === null) === (other[at] === null)
      const relative = same ? Math.abs((value ?? 0) - (other[at] ?? 0)) / scale : Infinity
      if (!(relative <= largest.relative)) largest = { relative, name }
    }
  }
  return largest
}

/**
 * One worker and two by turns, so that both meet the machine in the same state, with the median of the rounds. A loop
 * that shares nothing is timed beside: what two of it gain is all that the machine gives two threads.
 */
async function workers(folder) {
  const threads = [0, 1].map(() => new Worker(fileURLToPath(import.meta.url), { workerData: { folder } }))
  const turn = (thread, task, times) =>
    new Promise((done, failed) => {
      thread.once('message', done).once('error', failed)
      thread.postMessage({ task, times })
    })
  const timeWith = async (count, task) => {
    const [start, processorStart] = [performance.now(), processorTime()]
    await Promise.all(threads.slice(0, count).map((thread) => turn(thread, task, WORKER_JOBS / count)))
    return { wall: performance.now() - start, processor: processorTime() - processorStart }
  }
  await Promise.all(threads.map((thread) => turn(thread, 'draws', WARM_UP_JOBS)))
  const times = { draws: [[], []], loop: [[], []] }
  for (let round = 0; round < WORKER_ROUNDS; round++)
    for (const task of ['draws', 'loop'])
      for (const count of [1, 2]) times[task][count - 1].push(await timeWith(count, task))
  await Promise.all(threads.map((thread) => thread.terminate()))
  console.log(`\n${WORKER_JOBS} × emulate and analyse, on warm workers, median of ${WORKER_ROUNDS} rounds`)
  console.log(`${''.padEnd(24)}${'one'.padStart(12)}${'two'.padStart(16)}  times as fast`)
  const median = (rounds, clock) => rounds.map((time) => time[clock]).sort((a, b) => a - b)[rounds.length >> 1]
  for (const [name, task, clock, processors] of [
    ['wall', 'draws', 'wall', 1],
    ['processor', 'draws', 'processor', 2],
    ['a loop alone, wall', 'loop', 'wall', 1],
  ]) {
    const [one, two] = times[task].map((rounds) => median(rounds, clock))
    const faster = ((processors * one) / two).toFixed(2)
    console.log(`${name.padEnd(24)}${ms(one).padStart(12)}${ms(two).padStart(16)}${faster.padStart(15)}`)
  }
}

async function work() {
  const bench = await import(pathToFileURL(join(workerData.folder, 'draws.mjs')).href)
  const subject = bench.subject()
  const tasks = { draws: () => bench.analysed(bench.emulated(subject), subject), loop: countInRegisters }
  parentPort.on('message', ({ task, times }) => {
    for (let run = 0; run < times; run++) tasks[task]()
    parentPort.postMessage('done')
  })
}

/** Arithmetic without memory, of about the length of a job. */
function countInRegisters() {
  let sum = 0
  for (let count = 0; count < 2e8; count++) sum = (sum + count) | 0
  return sum
}

async function days(folder) {
  const { BY_AGE, YEARS, simulations } = await import(pathToFileURL(join(folder, 'days.mjs')).href)
  console.log(`\nsimulating one option day by day, best of ${RUNS} runs, by years`)
  console.log(`${''.padEnd(16)}${YEARS.map((years) => String(years).padStart(11)).join('')}  8 years over 1`)
  const fleet = readFileSync('src/scenarios/library/trucking-fleet.yaml', 'utf8')
  for (const [name, byYears] of Object.entries({ ...simulations(fleet), ...simulations(BY_AGE) })) {
    const times = byYears.map((simulate) => bestOf(RUNS, simulate))
    console.log(
      `${name.padEnd(16)}${times.map((time) => ms(time).padStart(11)).join('')}${(times.at(-1) / times[0]).toFixed(1).padStart(15)}`,
    )
  }
}

function bestOf(runs, measured) {
  let best = Infinity
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    measured()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Milliseconds that all threads of the process have computed, so that work of others on the machine does not count. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function ms(time) {
  return `${time.toFixed(1)} ms`
}

function mb(bytes) {
  return `${Math.round(bytes / 1e6)} MB`
}
