import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

describe('the package, installed in an empty folder where nothing native can be built', () => {
  const home = mkdtempSync(join(tmpdir(), 'stowage-pack-'))
  const folder = join(home, 'consumer')
  const report = join(folder, 'report')

  beforeAll(() => {
    run(root, 'npm', ['pack', '--silent', '--pack-destination', home])
    const tarball = readdirSync(home).find((name) => /^stowage-.*\.tgz$/.test(name))!
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
    run(folder, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(home, tarball)])
    run(folder, 'npx', ['--no-install', 'stowage', 'run', 'trucking-fleet', '--out', report])
  }, 120_000)

  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it('brings few packages and no canvas that would have to be compiled', () => {
    const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(packages.sort()).toEqual(['@kurkle', '@napi-rs', 'chart.js', 'stowage', 'tinypool', 'zod'])
  })

  it('writes the report in every format', () => {
    const formats = new Set(readdirSync(report, { recursive: true }).map((name) => extname(String(name))))
    expect([...formats]).toEqual(expect.arrayContaining(['.md', '.json', '.csv', '.png']))
  })

  it('draws the charts: PNG files with ink on them', async () => {
    const charts = readdirSync(report, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'))
    expect(charts.length).toBeGreaterThanOrEqual(5)
    for (const name of charts) {
      const bytes = readFileSync(join(report, name))
      expect(bytes.subarray(1, 4).toString('latin1'), name).toBe('PNG')
      expect(bytes.length, name).toBeGreaterThan(20_000)
      const { width, height, inked } = await measureInk(bytes)
      expect({ width, height }, name).toEqual({ width: 1200, height: 640 })
      expect(inked, name).toBeGreaterThan(0.02)
    }
  })

  it('gives the same bytes on one thread and on two', () => {
    const document = (workers: string): string =>
      run(folder, 'npx', [
        ...['--no-install', 'stowage', 'run', 'trip-history', '--json', '--quiet'],
        ...['--horizon', '2 months', '--draws', '32', '--workers', workers],
      ])
    const [one, two] = [document('1'), document('2')]
    expect(JSON.parse(one).uncertainty.draws).toEqual({ all: 32, simulated: 32, monthly: 32, replicates: 16 })
    expect(two).toBe(one)
  })

  it('loads nothing for --help that only the commands need', () => {
    const { files, packages } = staticImports(join(folder, 'node_modules/stowage/dist/cli/main.js'))
    expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([])
    expect(files.reduce((bytes, file) => bytes + statSync(file).size, 0)).toBeLessThan(200_000)
  })

  it('can be imported as a library, with types', () => {
    const names = run(folder, 'node', ['-e', "console.log(Object.keys(await import('stowage')).join())"])
    expect(names).toMatch(/\brunScenario\b/)
    expect(existsSync(join(folder, 'node_modules/stowage/dist/types/index.d.ts'))).toBe(true)
  })
})

function run(cwd: string, command: string, args: readonly string[]): string {
  // npm tells its scripts about the project that runs them, which a newcomer's shell would not.
  const outside = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle|config_local)|INIT_CWD)/.test(name),
  )
  return execFileSync(command, args, {
    cwd,
    env: { ...Object.fromEntries(outside), PKG_CONFIG_LIBDIR: '/nonexistent', NO_COLOR: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The files and packages that a module of the bundle loads before it runs. */
function staticImports(entry: string): { files: string[]; packages: string[] } {
  const files = [entry]
  const packages: string[] = []
  // The list grows while it is walked.
  for (const file of files) {
    const specifiers = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s*(?:[^'"();]*\bfrom\s*)?["']([^"']+)["']/gm,
    )
    for (const [, specifier] of specifiers) {
      if (!specifier!.startsWith('.')) packages.push(specifier!)
      else if (!files.includes(join(dirname(file), specifier!))) files.push(join(dirname(file), specifier!))
    }
  }
  return { files, packages }
}

/** Size of a picture, and the share of its pixels that are not its paper. */
async function measureInk(bytes: Uint8Array): Promise<{ width: number; height: number; inked: number }> {
  const image = await loadImage(bytes)
  const ctx = createCanvas(image.width, image.height).getContext('2d')
  ctx.drawImage(image, 0, 0)
  const pixels = new Uint32Array(ctx.getImageData(0, 0, image.width, image.height).data.buffer)
  const inked = pixels.reduce((count, pixel) => count + (pixel === pixels[0] ? 0 : 1), 0) / pixels.length
  return { width: image.width, height: image.height, inked }
}
