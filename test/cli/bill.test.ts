import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CliOutcome, cli, type ShellDraft } from './captured-shell.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stowage-bill-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function bill(usage: string, args: readonly string[] = [], draft: ShellDraft = {}): Promise<CliOutcome> {
  return cli(['bill', '-', ...args], { cwd, stdin: usage, ...draft })
}

// Amazon S3 FAQs: 52,900 GB-months of S3 Standard in March; https://aws.amazon.com/s3/faqs/
const MARCH = `region: us-east-1
month: 2026-03
usage:
  AmazonS3:
    TimedStorage-ByteHrs: 52900
    Requests-Tier1: 310000
`

describe('stowage bill', () => {
  it('prints a row for each tier, costs that add up to the total, and where the prices are from', async () => {
    const { exitCode, stdout, stderr } = await bill(MARCH)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/))
    expect(rows[0]).toEqual([
      'REGION',
      'MONTH',
      'USAGE TYPE',
      'QUANTITY',
      'UNIT',
      'RATE',
      'COST',
      'SOURCE',
      'WHAT IT COUNTS',
    ])
    expect(rows[2]!.slice(2, 7)).toEqual(['TimedStorage-ByteHrs', '51,200', 'GB-Mo', '$0.023', '$1,177.60'])
    expect(rows[3]!.slice(1)).toEqual(['1,700', 'GB-Mo', '$0.022', '$37.40', 'above 51,200 GB-Mo'])
    expect(rows[4]).toEqual(['TOTAL', '$1,216.55'])
    expect(stdout).toMatch(/^\[1\] AWS Price List, AmazonS3, us-east-1.*https:\/\//m)
  })

  it('gives programs every line with its tiers, not rounded, and nothing else', async () => {
    const { stdout, stderr } = await bill(MARCH.replace('310000', '1'), ['--json'])
    expect(stderr).toBe('')
    const { currency, total, lines, prices } = JSON.parse(stdout)
    expect({ currency, total, prices }).toEqual({
      currency: 'USD',
      total: 1215.000005,
      prices: { id: 'built-in', asOf: '2026-10-01' },
    })
    expect(lines[1]).toMatchObject({
      service: 'AmazonS3',
      usageType: 'TimedStorage-ByteHrs',
      region: 'us-east-1',
      unit: 'GB-Mo',
      quantity: 52_900,
      cost: 1215,
      tiers: [
        { from: 0, to: 51_200, quantity: 51_200, usd: 0.023 },
        { from: 51_200, quantity: 1_700, usd: 0.022 },
      ],
    })
  })

  it('reads a file, by the hours of the real month or of a month of 730', async () => {
    writeFileSync(join(cwd, 'usage.json'), '{"month":"2026-02","usage":{"ec2.m5.xlarge.on-demand":{"allMonth":1}}}')
    const hours = async (...args: string[]) =>
      JSON.parse((await cli(['bill', 'usage.json', '--json', ...args], { cwd })).stdout).lines[0].quantity
    expect(await hours()).toBe(28 * 24)
    expect(await hours('--month-hours', '730')).toBe(730)
    expect((await bill(MARCH, ['--month-hours', '745'])).stderr).toContain('between 0 and 744 hours')
  })

  it('bills with the prices of another day, with prices of your own, and with the free tier', async () => {
    const writes = 'usage: { AmazonDynamoDB: { WriteRequestUnits: 1000000 } }'
    const total = async (usage: string, ...args: string[]) =>
      JSON.parse((await bill(usage, ['--json', '--quiet', ...args])).stdout).total
    expect(await total(writes)).toBe(0.625)
    expect(await total(writes, '--prices-as-of', '2024-03-01')).toBe(1.25)
    writeFileSync(
      join(cwd, 'ours.yaml'),
      `id: ours
asOf: 2026-09-01
currency: USD
sources: { deal: { title: Our agreement, asOf: 2026-09, trust: assumption } }
rows:
  - { meter: AmazonDynamoDB/WriteRequestUnits, region: us-east-1, unit: WriteRequestUnits, tiers: [{ from: 0, usd: 0.0000005 }], source: deal, effective: 2026-09-01 }
`,
    )
    expect(await total(writes, '--prices', 'ours.yaml')).toBe(0.5)
    const egress = 'usage: { AWSDataTransfer: { DataTransfer-Out-Bytes: 150 } }'
    expect(await total(egress)).toBeCloseTo(13.5, 9)
    expect(await total(egress, '--free-tier')).toBeCloseTo(4.5, 9)
  })

  it('says on the standard error what it took for granted, unless it is to be quiet', async () => {
    const usage = 'usage: { AmazonS3: { Requests-Tier4: 1000 } }'
    expect((await bill(usage)).stderr).toMatch(/^note: Requests-Tier4 is taken as Requests-Tier4:S3-SIATransition /)
    expect((await bill(usage, ['--quiet'])).stderr).toBe('')
    expect((await bill(usage, ['--prices-as-of', '2020-01-01'])).stderr).toMatch(/^warning: .*no price as old as/m)
  })

  it('shows mistakes of the file with their place, and bills nothing', async () => {
    const { exitCode, stdout, stderr } = await bill(MARCH.replace('TimedStorage', 'TimeStorage'))
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('at standard input:5:5')
    expect(stderr).toContain('did you mean TimedStorage-ByteHrs?')
    expect(stderr).toMatch(/1 mistake, nothing was billed\.\n$/)
  })

  it('says which price is missing rather than taking another', async () => {
    const { exitCode, stdout, stderr } = await bill('region: eu-central-1\nusage: { s3.express.storage: 1 }')
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^error: .*AmazonS3 TimedStorage-XZ-ByteHrs.* in eu-central-1.*--prices FILE/)
  })
})
