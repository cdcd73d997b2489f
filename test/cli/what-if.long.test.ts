import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { STARTER_SCENARIO } from '../../src/scenarios/starter.ts'
import { cli } from './captured-shell.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stowage-what-if-'))
  writeFileSync(join(cwd, 'invoices.yaml'), STARTER_SCENARIO)
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const SHORT = ['--horizon', '1 month']

async function text(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await cli([...args, ...SHORT], { cwd })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return stdout
}

async function refusal(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await cli([...args, ...SHORT], { cwd })
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  return stderr
}

describe('stowage compare', () => {
  it('shows what is written differently and what comes of it', async () => {
    const shown = await text(
      'compare',
      'invoices.yaml',
      'invoices.yaml',
      '--set-after',
      'datasets.invoices.ingest=200 GB/day',
    )
    expect(shown).toMatch(/datasets\.invoices\.ingest +2 GB\/day +200 GB\/day/)
    expect(shown).toMatch(/standard +S3 Standard .*\$.* → \$/)
    expect(shown).toContain('Before: Choose')
  })
  it('says when there is nothing to say', async () => {
    expect(await text('compare', 'invoices.yaml', 'invoices.yaml')).toContain('The scenarios say the same.')
  })
  it('gives the same as data', async () => {
    const { inputs, options } = JSON.parse(
      await text('compare', 'invoices.yaml', 'invoices.yaml', '--json', '--set-after', 'freeTier=true'),
    )
    expect(inputs).toEqual([{ path: 'freeTier', after: 'true' }])
    expect(options.map(({ id }: { id: string }) => id)).toEqual(['intelligent-tiering', 'standard', 'table'])
  })
})

describe('stowage sweep', () => {
  const INPUT = ['--input', 'datasets.invoices.ingest=1 GB/day..100 GB/day', '--steps', '3']

  it('shows every option at every step', async () => {
    const [head, ...rows] = (await text('sweep', 'invoices.yaml', ...INPUT)).trimEnd().split('\n')
    expect(head).toMatch(/datasets\.invoices\.ingest +WINS +VERDICT +intelligent-tiering +standard +table/)
    expect(rows.map((row) => row.trim().split(/ {2,}/)[0])).toEqual(['1 GB/day', '10 GB/day', '100 GB/day'])
  })
  it('writes table, data and heat map of two inputs', async () => {
    const second = ['--input', 'datasets.invoices.objectSize.mean=90 kB..9 MB']
    const shown = await text('sweep', 'invoices.yaml', ...INPUT, ...second, '--out', 'out')
    expect(shown).toMatch(
      /^Winner by datasets\.invoices\.ingest \(down\) and datasets\.invoices\.objectSize\.mean \(across\)/,
    )
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['sweep.csv', 'sweep.json', 'sweep.png'])
    const { points } = JSON.parse(readFileSync(join(cwd, 'out', 'sweep.json'), 'utf8'))
    expect(points).toHaveLength(9)
    expect(
      readFileSync(join(cwd, 'out', 'sweep.csv'), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(1 + 9 * 3)
  })
  it('refuses what is no range, or too many of them', async () => {
    expect(await refusal('sweep', 'invoices.yaml')).toContain('name one or two inputs')
    expect(await refusal('sweep', 'invoices.yaml', '--input', 'datasets.invoices.ingest=5')).toContain('is not a range')
    expect(await refusal('sweep', 'invoices.yaml', ...INPUT, ...INPUT)).toContain('both inputs are')
    expect(await refusal('sweep', 'invoices.yaml', ...INPUT, '--set', 'options=auto')).toContain(
      'write the options out',
    )
  })
  it('points to the setting that the scenario refuses', async () => {
    expect(await refusal('sweep', 'invoices.yaml', '--input', 'datasets.invoice.ingest=1 GB..2 GB')).toContain(
      'did you mean invoices?',
    )
  })
})

describe('stowage breakeven', () => {
  it('says from where on one option is ahead', async () => {
    const question = ['--input', 'datasets.invoices.objectSize', '--from', '200 B', '--to', '400 kB']
    const shown = await text('breakeven', 'invoices.yaml', ...question, '--between', 'table,standard', '--on', 'cost')
    expect(shown).toMatch(
      /^standard is cheaper than table when datasets\.invoices\.objectSize\.median is over [\d,]+ B\.\n$/,
    )
  })
  it('looks around what the scenario says unless it is told where', async () => {
    const json = JSON.parse(
      await text(
        'breakeven',
        'invoices.yaml',
        '--input',
        'datasets.invoices.ingest',
        '--between',
        'standard,table',
        '--json',
      ),
    )
    expect(json).toMatchObject({ from: '0.02 GB/day', to: '200 GB/day', on: 'score', between: ['standard', 'table'] })
    expect(json.sentences).toHaveLength(1)
  })
  it('moves sizes that are spread by their median, and their mean along', async () => {
    const shown = await text(
      ...['breakeven', 'session-store', '--input', 'datasets.sessions.objectSize', '--between', 'A,B', '--on', 'cost'],
    )
    expect(shown).toMatch(/^B is cheaper than A when datasets\.sessions\.objectSize\.median is over [\d.]+ kB\.\n$/)
  })
  it('looks no farther than the setting can go', async () => {
    const input = 'datasets.invoices.peakToMean'
    const settings = ['--set', `${input}=2`]
    const asked = ['breakeven', 'invoices.yaml', ...settings, '--input', input, '--between', 'standard,table', '--json']
    expect(JSON.parse(await text(...asked))).toMatchObject({ from: '1', to: '200' })
  })
  it('refuses options and inputs that do not exist', async () => {
    const ask = (input: string, between: string) =>
      refusal('breakeven', 'invoices.yaml', '--input', input, '--between', between)
    expect(await ask('datasets.invoices.ingest', 'standard,tabel')).toContain('did you mean table?')
    expect(await ask('datasets.invoices.nothing', 'standard,table')).toContain('states no quantity')
    expect(await ask('datasets.invoices.ingest', 'standard')).toContain('Name two options')
  })
})
