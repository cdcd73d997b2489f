import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DecisionDocument, decisionDocumentSchema } from '../../src/document/schema.ts'
import { builtInPriceBook } from '../../src/prices/built-in-price-book.ts'
import { STARTER_SCENARIO } from '../../src/scenarios/starter.ts'
import { type CliOutcome, cli, type ShellDraft } from './captured-shell.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stowage-run-'))
  writeFileSync(join(cwd, 'invoices.yaml'), STARTER_SCENARIO)
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const SHORT = ['--horizon', '2 months']

function run(args: readonly string[], draft: ShellDraft = {}): Promise<CliOutcome> {
  return cli(['run', ...args], { cwd, ...draft })
}

async function documentOf(...args: string[]): Promise<DecisionDocument> {
  const { exitCode, stdout, stderr } = await run(['invoices.yaml', ...SHORT, '--json', ...args])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return decisionDocumentSchema.parse(JSON.parse(stdout))
}

describe('stowage run', () => {
  it('prints the decision document and nothing else with --json, and writes no files', async () => {
    const document = await documentOf()
    expect(document.scenario).toMatchObject({ id: 'invoices', start: '2027-01-01', days: 59 })
    expect(readdirSync(cwd)).toEqual(['invoices.yaml'])
  })

  it('gives the same bytes for the same input', async () => {
    const [first, second] = [
      await run(['invoices.yaml', ...SHORT, '--json']),
      await run(['invoices.yaml', ...SHORT, '--json']),
    ]
    expect(second.stdout).toBe(first.stdout)
  })

  it('writes the formats asked for, and ends by saying where the report is', async () => {
    const { exitCode, stdout, stderr } = await run(['invoices.yaml', ...SHORT, '--format', 'json,md,csv'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const report = join('stowage-report', 'invoices')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`Report: ${join(report, 'report.md')}, with 2 more files`)
    expect(readdirSync(join(cwd, report)).sort()).toEqual(['costs.csv', 'decision.json', 'report.md'])
    expect(readFileSync(join(cwd, report, 'report.md'), 'utf8')).not.toContain('![')
  })

  it('draws every chart that the report shows', async () => {
    await run(['invoices.yaml', ...SHORT, '--out', 'out', '--format', 'md,png', '--quiet'])
    const report = readFileSync(join(cwd, 'out', 'report.md'), 'utf8')
    const shown = [...report.matchAll(/!\[.*\]\(charts\/(.*)\)/g)].map(([, file]) => file!)
    expect(shown.length).toBeGreaterThanOrEqual(5)
    expect(shown.sort()).toEqual(readdirSync(join(cwd, 'out', 'charts')).sort())
  })

  it('writes files beside --json when told where', async () => {
    const { stdout } = await run(['invoices.yaml', ...SHORT, '--json', '--out', 'out', '--format', 'json'])
    expect(readFileSync(join(cwd, 'out', 'decision.json'), 'utf8')).toBe(stdout)
  })

  it('prints nothing with --quiet', async () => {
    const outcome = await run(['invoices.yaml', ...SHORT, '--format', 'json', '--quiet'], { isTTY: true, columns: 80 })
    expect(outcome).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })

  it('says on the standard error and in the report which prices are not of the date asked', async () => {
    const args = ['invoices.yaml', ...SHORT, '--format', 'md', '--prices-as-of', '2009-06-01']
    const { exitCode, stderr } = await run(args)
    expect(exitCode).toBe(0)
    const warnings = stderr.trimEnd().split('\n')
    expect(warnings.every((line) => /^warning: \S+ in us-east-1: .* as old as 2009-06-01 /.test(line))).toBe(true)
    expect(new Set(warnings).size).toBe(warnings.length)
    const report = readFileSync(join(cwd, 'stowage-report', 'invoices', 'report.md'), 'utf8')
    expect(report).toContain('AWS list prices as of 2009-06-01')
    const said = report.slice(report.indexOf('**Not every price is of 2009-06-01:**'))
    expect(said.match(/^- .*no price as old as 2009-06-01/gm)).toHaveLength(warnings.length)
    expect((await run([...args, '--quiet'])).stderr).toBe('')
  })

  it('reads the standard input as -', async () => {
    const { exitCode, stdout } = await run(['-', ...SHORT, '--json'], { stdin: STARTER_SCENARIO })
    expect(exitCode).toBe(0)
    expect((JSON.parse(stdout) as DecisionDocument).scenario.id).toBe('scenario')
  })

  it('changes the scenario with --set and --horizon, and its hash with it', async () => {
    const [plain, more] = [await documentOf(), await documentOf('--set', 'datasets.invoices.ingest=4 GB/day')]
    expect(more.demand[0]!.bytesIn).toBeGreaterThan(plain.demand[0]!.bytesIn)
    expect(more.scenario.hash).not.toBe(plain.scenario.hash)
  })

  it('bills with a price book of your own where it has a price', async () => {
    const plain = await documentOf()
    const { region } = plain.scenario
    const line = plain.options.flatMap((option) => option.cost.lines).find(({ group }) => group === 'storage')!
    const meter = `${line.service}/${line.usageType}`
    const known = builtInPriceBook.rows.find((row) => row.meter === meter && row.region === region)!
    const row = {
      meter,
      region,
      unit: line.unit,
      tiers: [{ from: 0, usd: 7 }],
      source: 'contract',
      effective: known.effective,
    }
    const source = { title: 'Our contract', asOf: '2026-11-01', trust: 'third-party' }
    const book = { id: 'ours', asOf: '2026-11-01', currency: 'USD', sources: { contract: source }, rows: [row] }
    writeFileSync(join(cwd, 'ours.yaml'), JSON.stringify(book))
    const priced = await documentOf('--prices', 'ours.yaml')
    const same = priced.options
      .flatMap((option) => option.cost.lines)
      .find(({ service, usageType }) => service === line.service && usageType === line.usageType)!
    expect(same.cost).toBeCloseTo(same.quantity * 7, 6)
    expect(priced.prices.id).toBe('built-in+ours')
  })

  it('refuses what is no price book and names each place', async () => {
    writeFileSync(join(cwd, 'bad.yaml'), '{ id: x, asOf: yesterday, currency: EUR, sources: {}, rows: [] }')
    const { exitCode, stderr } = await run(['invoices.yaml', '--prices', 'bad.yaml'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('at bad.yaml:1:16 (asOf)')
    expect(stderr).toMatch(/at bad\.yaml:1:\d+ \(currency\)/)
    expect(stderr).toMatch(/2 mistakes, nothing was priced\.\n$/)
    expect((await run(['invoices.yaml', '--prices', 'none.yaml'])).stderr).toBe(
      'error: cannot read none.yaml: there is no such file\n',
    )
  })

  it('shows mistakes of the scenario with their place, and writes nothing', async () => {
    writeFileSync(join(cwd, 'wrong.yaml'), STARTER_SCENARIO.replace('ingest: 2 GB/day', 'ingets: 2 GB/day'))
    const { exitCode, stdout, stderr } = await run(['wrong.yaml'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/wrong\.yaml:\d+:\d+/)
    expect(stderr).toContain('did you mean ingest?')
    expect(existsSync(join(cwd, 'stowage-report'))).toBe(false)
  })

  it('suggests the built-in scenario that was probably meant', async () => {
    const { exitCode, stdout, stderr } = await run(['trucking-flet'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toBe(
      'error: there is no file trucking-flet, and no built-in scenario of that name; did you mean trucking-fleet?\n',
    )
  })

  it('says which price is missing rather than taking another', async () => {
    const { exitCode, stderr } = await run(['invoices.yaml', '--set', 'region=af-south-1', '--json'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('in af-south-1')
    expect(stderr).toContain('--prices FILE')
  })

  it('keeps colours to terminals and control characters of the scenario out of them', async () => {
    const title = 'title: "Invoices \\e[31m\\u202e"'
    writeFileSync(join(cwd, 'odd.yaml'), STARTER_SCENARIO.replace(/^title:.*$/m, title))
    const args = ['odd.yaml', ...SHORT, '--format', 'json']
    const plain = await run(args)
    expect(plain.stdout).toContain('Invoices \\u{1b}[31m\\u{202e}')
    expect(plain.stdout + plain.stderr).not.toContain('\u001b')
    const watched = await run(args, { isTTY: true, columns: 80 })
    expect(watched.stdout).toContain('\u001b[1m')
    expect(watched.stdout).not.toContain('\u001b[31m')
    expect(watched.stderr).toMatch(/\r.*Simulating 1 of \d/)
    expect(watched.stderr.endsWith('\r\u001b[2K')).toBe(true)
    expect((await run(args, { isTTY: true, columns: 80, env: { NO_COLOR: '1' } })).stdout).toBe(
      (await run(args, { columns: 80 })).stdout,
    )
  })
})
