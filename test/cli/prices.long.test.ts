import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { priceBookSchema } from '../../src/prices/price-book-schema.ts'
import { bulkOffer, s3Offer } from '../prices/import/offer-fixture.ts'
import { type CliOutcome, cli, type ShellDraft } from './captured-shell.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stowage-prices-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function prices(args: readonly string[], draft: ShellDraft = {}): Promise<CliOutcome> {
  return cli(['prices', ...args], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') }, ...draft })
}

function readBook(file: string) {
  return priceBookSchema.parse(JSON.parse(readFileSync(join(cwd, file), 'utf8')))
}

describe('stowage prices show', () => {
  it('shows the latest price of each meter that the words fit, with its source', async () => {
    const { exitCode, stdout } = await prices(['show', 's3.standard.storage', '--region', 'us-east-1', '--json'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([
      {
        service: 'AmazonS3',
        usageType: 'TimedStorage-ByteHrs',
        region: 'us-east-1',
        tiers: [{ from: 0, usd: 0.023 }, { usd: 0.022 }, { usd: 0.021 }],
        source: { trust: 'provider' },
      },
    ])
  })

  it('shows what held on another day, and the whole history', async () => {
    const rows = async (...args: string[]) =>
      JSON.parse(
        (await prices(['show', 'WriteRequestUnits', 'writes', '--region', 'us-east-1', '--json', ...args])).stdout,
      )
        .filter(({ usageType }: { usageType: string }) => usageType === 'WriteRequestUnits')
        .map(({ tiers }: { tiers: { usd: number }[] }) => tiers[0]!.usd)
    expect(await rows('--as-of', '2024-03-01')).toEqual([1.25e-6])
    expect(new Set(await rows('--history'))).toEqual(new Set([1.25e-6, 6.25e-7]))
    expect((await prices(['show', '--as-of', '2024-02-30'])).stderr).toContain('A date is written YYYY-MM-DD.')
  })

  it('says when there is none', async () => {
    expect(await prices(['show', 'punched', 'cards'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'error: price book "built-in" has no such price\n',
    })
  })
})

describe('stowage prices diff', () => {
  it('compares two days, leaving out what is on file for only one of them', async () => {
    const { stdout, stderr } = await prices(['diff', '2024-10-01', '2026-10-01', '--region', 'us-east-1'])
    expect(stdout).toMatch(/AmazonDynamoDB\/WriteRequestUnits .*\$0\.00000125 +\$0\.000000625 +-50\.0 %/)
    expect(stdout).not.toContain('none')
    expect(stderr).toMatch(/^\d+ more are on file for one of the two only; --all shows them\.\n$/)
    expect((await prices(['diff', '2024-10-01', '2026-10-01', '--all'])).stdout).toContain('none')
  })

  it('finds no difference between a book and itself', async () => {
    expect(await prices(['diff', 'built-in', 'built-in'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'No price differs.\n',
    })
  })
})

describe('stowage prices import', () => {
  it('makes a price book that bills, and reports what it did not know', async () => {
    writeFileSync(join(cwd, 'offer.json'), bulkOffer('AmazonS3', s3Offer))
    const { exitCode, stdout, stderr } = await prices(['import', 'offer.json', '--out', 'mine.json', '--json'])
    expect(exitCode).toBe(0)
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({ file: 'mine.json', id: 'imported', unknown: expect.any(Array) })
    expect(stderr).toMatch(/^Wrote mine\.json: .* Use it with --prices mine\.json\n$/)
    const book = readBook('mine.json')
    expect(book.rows.length).toBe(report.prices)
    const row = book.rows.find(({ meter }) => meter === 'AmazonS3/TimedStorage-ByteHrs')!
    const usage = `region: ${row.region}\nusage: { AmazonS3: { TimedStorage-ByteHrs: 1 } }`
    const billed = await cli(['bill', '-', '--prices', 'mine.json', '--json'], { cwd, stdin: usage })
    expect(JSON.parse(billed.stdout)).toMatchObject({ total: row.tiers[0]!.usd, prices: { id: 'built-in+imported' } })
  })

  it('lists for people what changed, what is unknown and what is still missing', async () => {
    writeFileSync(join(cwd, 'offer.json'), bulkOffer('AmazonS3', s3Offer))
    const { stdout } = await prices(['import', 'offer.json'])
    expect(stdout).toMatch(/^\d+ usage types? that no meter here goes by\nREGION +SERVICE +USAGE TYPE/m)
    expect(stdout).toMatch(/^\d+ meters? of the services read that still have no price$/m)
    expect(stdout).toMatch(/^and \d+ more; --all shows them$/m)
    expect((await prices(['import', 'offer.json', '--all'])).stdout).not.toContain('--all shows them')
  })

  it('never writes over what is no price book', async () => {
    const list = bulkOffer('AmazonS3', s3Offer)
    writeFileSync(join(cwd, 'offer.json'), list)
    const { exitCode, stderr } = await prices(['import', 'offer.json', '--out', 'offer.json'])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'error: offer.json exists already and is no price book; name another with --out\n',
    })
    expect(readFileSync(join(cwd, 'offer.json'), 'utf8')).toBe(list)
  })

  it('names the file that is no price list, and writes nothing', async () => {
    writeFileSync(join(cwd, 'page.json'), '<html>')
    const { exitCode, stderr } = await prices(['import', 'page.json'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^error: page\.json: /)
    expect((await prices(['import', 'none.json'])).stderr).toContain('none.json: there is no such file')
    expect(readdirSync(cwd)).toEqual(['page.json'])
  })
})

describe('stowage prices fetch', () => {
  let handler: RequestListener
  let endpoint: string
  const server = createServer((request, response) => handler(request, response))
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  const honest: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(bulkOffer('AmazonS3', s3Offer))

  function fetchS3(...args: string[]): Promise<CliOutcome> {
    return prices(['fetch', '--region', 'eu-central-1', '--service', 'AmazonS3', '--endpoint', endpoint, ...args])
  }

  it('makes a price book from what the endpoint serves, and says its checksum', async () => {
    handler = honest
    const { exitCode, stderr } = await fetchS3()
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/^AmazonS3 eu-central-1: .* kB, SHA-256 [0-9a-f]{64}\nWrote prices\.json: /)
    expect(new Set(readBook('prices.json').rows.map(({ region }) => region))).toEqual(new Set(['eu-central-1']))
  })

  it('shows a bar to whoever watches', async () => {
    handler = honest
    const watched = await prices(
      ['fetch', '--region', 'eu-central-1', '--service', 'AmazonS3', '--endpoint', endpoint],
      { isTTY: true, columns: 100, env: { XDG_CACHE_HOME: join(cwd, 'cache') } },
    )
    expect(watched.stderr).toContain('AmazonS3 eu-central-1 ')
  })

  it('leaves the old book as it was when the fetch fails', async () => {
    handler = honest
    await fetchS3()
    const old = readFileSync(join(cwd, 'prices.json'), 'utf8')
    handler = (_, response) => response.writeHead(404).end()
    const { exitCode, stdout, stderr } = await fetchS3()
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^error: http:\/\/127\.0\.0\.1:\d+\/offers.*: /)
    handler = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"offerCode"')
    expect((await fetchS3()).exitCode).toBe(2)
    expect(readFileSync(join(cwd, 'prices.json'), 'utf8')).toBe(old)
  })

  it('asks for a region and for offers that hold prices of use', async () => {
    expect((await prices(['fetch'])).stderr).toContain("required option '--region <region>'")
    expect((await prices(['fetch', '--region', 'Frankfurt'])).stderr).toContain(
      'A region is written like eu-central-1.',
    )
    expect((await prices(['fetch', '--region', 'eu-west-1', '--service', 'AmazonEC3'])).stderr).toBe(
      'error: no prices can be taken from an offer "AmazonEC3"; did you mean AmazonEC2?\n',
    )
  })
})
