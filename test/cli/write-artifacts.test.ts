import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeArtifacts } from '../../src/cli/write-artifacts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stowage-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('writing a report', () => {
  it('makes folders, replaces files of the same name and leaves others alone', () => {
    writeFileSync(join(folder, 'report.md'), 'old')
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    writeArtifacts(folder, [
      { name: 'report.md', content: 'new' },
      { name: 'charts/cost.png', content: new Uint8Array([1, 2, 3]) },
    ])
    expect(read('report.md')).toBe('new')
    expect(read('notes.txt')).toBe('mine')
    expect([...readFileSync(join(folder, 'charts/cost.png'))]).toEqual([1, 2, 3])
    expect(readdirSync(folder).sort()).toEqual(['charts', 'notes.txt', 'report.md'])
  })

  it('writes nothing at all when one file cannot be written, and says why', () => {
    mkdirSync(join(folder, 'costs.csv'))
    writeFileSync(join(folder, 'report.md'), 'old')
    const artifacts = ['report.md', 'charts/cost.png', 'costs.csv'].map((name) => ({ name, content: 'new' }))
    expect(() => writeArtifacts(folder, artifacts)).toThrow(/costs\.csv: a folder of that name is in the way/)
    expect(read('report.md')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['costs.csv', 'report.md'])
  })

  it('refuses a folder that is a file', () => {
    writeFileSync(join(folder, 'report'), 'a file')
    expect(() => writeArtifacts(join(folder, 'report'), [{ name: 'a.md', content: '' }])).toThrow(
      /cannot write to .*report: /,
    )
    expect(read('report')).toBe('a file')
  })

  it('finishes what it has begun when Ctrl-C comes in the middle, and then ends the process', async () => {
    const script = join(folder, 'write.mjs')
    // The second file interrupts its own process while it is being read.
    const contents = `
      import { writeArtifacts } from ${JSON.stringify(join(import.meta.dirname, '../../src/cli/write-artifacts.ts'))}
      const interrupting = { name: 'b.md', get content() { process.kill(process.pid, 'SIGINT'); return 'b' } }
      writeArtifacts('out', [{ name: 'a.md', content: 'a' }, interrupting, { name: 'c.md', content: 'c' }])
      setTimeout(() => console.log('went on'), 1000)`
    const stdin = { contents, resolveDir: folder, loader: 'ts' as const }
    await build({ stdin, bundle: true, format: 'esm', platform: 'node', outfile: script, logLevel: 'error' })
    const { status, stdout } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 130, stdout: '' })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.md', 'b.md', 'c.md'])
  })
})
