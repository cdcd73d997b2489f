// Learns from questions with keys what goes with right options: node scripts/associations.mjs questions.json notes.md … [--check]
// A file is a note or `{ "questions": [{ "question", "options": { "A": … }, "key": "B" }] }`. The questions themselves are not kept.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const SETTINGS = { sparsity: 3e-5, shrinkage: 4e-4, rounds: 250 }
const FOLDS = 6
const DIGITS = 2
/** Smaller weights change no answer, and there are many of them. */
const LEAST = 0.1

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (files.length === 0) throw new Error('name files of questions with keys')

const folder = mkdtempSync(join(root, 'node_modules', '.associations-'))
try {
  await build({
    stdin: {
      contents: `export * from './src/exam/associations/keyed-question.ts'\nexport * from './src/exam/associations/learn.ts'\nexport * from './src/exam/notes/read-notes.ts'`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile: join(folder, 'associations.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  const { keyedQuestion, learnWeights, readNotes, shareRight } = await import(
    pathToFileURL(join(folder, 'associations.mjs')).href
  )
  const groups = files.map((file) => {
    const text = readFileSync(file, 'utf8')
    if (file.endsWith('.md'))
      return readNotes(text, file)
        .questions.filter(({ key }) => key.length > 0)
        .map(({ question, options, key }) => keyedQuestion(question, options, key))
    return JSON.parse(text).questions.map(({ question, options, key }) =>
      keyedQuestion(
        question,
        Object.entries(options).map(([letter, text]) => ({ letter, text })),
        [...String(key).replaceAll(/[^A-Z]/gu, '')],
      ),
    )
  })
  const questions = groups.flat()
  if (check) {
    let right = 0
    for (let fold = 0; fold < FOLDS; fold++) {
      const held = groups.filter((_, index) => index % FOLDS === fold).flat()
      const weights = learnWeights(groups.filter((_, index) => index % FOLDS !== fold).flat(), SETTINGS)
      right += shareRight(held, weights) * held.length
    }
    console.log(
      `${((100 * right) / questions.length).toFixed(1)} % of ${questions.length} right by associations alone, learned from other files`,
    )
  } else {
    const weights = [...learnWeights(questions, SETTINGS)]
      .map(([cue, weight]) => [cue, Number(weight.toFixed(DIGITS))])
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const learned = { questions: questions.length, files: files.length, ...SETTINGS, least: LEAST }
    const target = join(root, 'src/exam/associations/association-weights.json')
    const lines = weights.map(([cue, weight]) => `    ${JSON.stringify(cue)}: ${weight}`)
    writeFileSync(
      target,
      `{\n  "learned": ${JSON.stringify(learned, null, 1).replaceAll(/\n\s*/gu, ' ')},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`,
    )
    console.log(`${weights.length} weights from ${questions.length} questions in ${basename(target)}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
