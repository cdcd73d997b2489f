import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textWidth } from '../../src/cli/text-width.ts'
import type { CostExplanation } from '../../src/explanation/explain-cost.ts'
import type { CriterionExplanation } from '../../src/explanation/explain-criterion.ts'
import { STARTER_SCENARIO } from '../../src/scenarios/starter.ts'
import { type CliOutcome, cli, type ShellDraft } from './captured-shell.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stowage-explain-'))
  writeFileSync(join(cwd, 'invoices.yaml'), STARTER_SCENARIO)
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

function explain(args: readonly string[], draft: ShellDraft = {}): Promise<CliOutcome> {
  return cli(['explain', 'invoices.yaml', '--horizon', '3 months', ...args], { cwd, ...draft })
}

async function printed(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await explain(args)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return stdout
}

/** Number of the line of the starter on which a text begins. */
function lineOf(text: string): number {
  return STARTER_SCENARIO.split('\n').findIndex((line) => line.trim().startsWith(text)) + 1
}

describe('stowage explain', () => {
  it('follows an option home: meter, price with source and date, formula with numbers, lines of the scenario', async () => {
    const text = await printed('--option', 'intelligent-tiering')
    expect(text).toMatch(/^[\w-]+ .*: \$[\d,]+\.\d\d from 2027-01 to 2027-03\n├─ /)
    expect(text).toMatch(/3 months: \$/)
    expect(text).toMatch(/price in force since \d{4}-\d{2}-\d{2}/)
    expect(text).toMatch(
      /mean stored bytes × hours simulated ÷ hours of the month\n.*[\d.,]+ × 744 ÷ 744 = [\d.,]+ GB-Mo/,
    )
    expect(text).toContain(`line ${lineOf('ingest:')}: ingest: 2 GB/day`)
    expect(text).toContain(`line ${lineOf('growth:')}: growth: { compound: 20 %/year }`)
    expect(text).toContain('placed by')
    expect(text).toMatch(/\d more meters: \$.*; --meter follows one home, --all every one/)
  })

  it('tells a meter month by month, with one month followed home', async () => {
    const text = await printed('--option', 'standard', '--meter', 's3.standard.storage')
    const months = text.split('\n').filter((line) => /2027-0[123]: [\d,.]+ GB-Mo = \$/.test(line))
    expect(months).toHaveLength(4)
    expect(text).not.toContain('more meters')
  })

  it('gives the same as JSON, every meter followed home', async () => {
    const { stdout } = await explain(['--option', 'standard', '--json'])
    const explanation = JSON.parse(stdout) as CostExplanation
    expect(explanation).toMatchObject({ option: 'standard', currency: 'USD', from: '2027-01', to: '2027-03' })
    expect(explanation.meters.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(explanation.total, 9)
    const [dearest] = explanation.meters
    expect(dearest!.months).toHaveLength(3)
    expect(dearest!.charge.price.source.url).toMatch(/^https:/)
    expect(dearest!.charge.quantities[0]!.placed[0]!.file).toBe('invoices.yaml')
    expect(explanation.demand.map(({ dataset }) => dataset)).toEqual(['invoices'])
  })

  it('explains a criterion through its evidence, its limits and its weight', async () => {
    const text = await printed('--option', 'standard', '--criterion', 'durability')
    expect(text).toMatch(/^standard .*: .* lost/m)
    const limited = await printed('--option', 'standard', '--criterion', 'latency')
    expect(limited).toContain('hard limit at most 1 s: met, because a customer waits for the download')
    expect(limited).toContain(`line ${lineOf('- { criterion: latency')}: - { criterion: latency, atMost: 1 s`)
    const { stdout } = await explain(['--option', 'standard', '--criterion', 'cost', '--json'])
    const explanation = JSON.parse(stdout) as CriterionExplanation
    expect(explanation).toMatchObject({ option: 'standard', criterion: 'cost', unit: 'USD' })
    const { utility, weight, contribution, lines } = explanation.weighed!
    expect(utility * weight).toBeCloseTo(contribution, 12)
    expect(lines[0]!.text).toMatch(/^cost: \{ weight:/)
    expect(explanation.evidence.length).toBeGreaterThan(0)
  })

  it('says when a value was set from outside the file', async () => {
    expect(await printed('--option', 'standard', '--set', 'datasets.invoices.ingest=5 GB/day')).toContain(
      '--set datasets.invoices.ingest=5 GB/day',
    )
  })

  it.each([
    [['--option', 'Z'], 'there is no option "Z"; the options are standard ('],
    [['--month', '2027-4'], 'did you mean 2027-0'],
    [['--option', 'standard', '--meter', 's3.standard.sorage'], 'did you mean s3.standard.storage?'],
    [['--criterion', 'latncy'], 'Did you mean latency?'],
    [
      ['--criterion', 'cost', '--month', '2027-01'],
      "option '--criterion <id>' cannot be used with option '--month <month>'",
    ],
  ])('takes %j as bad input, suggests what was meant, and prints nothing else', async (args, message) => {
    const { exitCode, stdout, stderr } = await explain(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })

  it.each([80, 120])('fits a terminal of %d columns, in colour unless NO_COLOR is set', async (columns) => {
    const args = ['--option', 'standard', '--quiet']
    const plain = await explain(args, { isTTY: true, columns, env: { NO_COLOR: '1' } })
    expect(plain.stdout).not.toContain('\u001b')
    const wide = plain.stdout.split('\n').filter((line) => textWidth(line) > columns)
    expect(wide).toEqual([])
    const painted = await explain(args, { isTTY: true, columns })
    expect(painted.stdout).toContain('\u001b[')
  })
})
