import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'vitest/config'

const root = join(import.meta.dirname, '..')
const sources = join(root, 'src')

/**
 * Compiles `src` once, before any test, and hands tests the compiled modules for Node to load by itself.
 *
 * Loading 800 modules one by one through Vite, again in each worker, took as long as a third of all tests. Under
 * `vitest --watch` nothing is compiled, so that a change is seen at once.
 */
export function compiledSources(): Plugin {
  const compiled = join(root, 'node_modules/.cache/stowage', `tests-${process.pid}`)
  let inUse = false
  return {
    name: 'compiled-sources',
    enforce: 'pre',
    async configureVitest({ vitest }) {
      if (vitest.config.watch) return
      process.once('exit', () => rmSync(compiled, { recursive: true, force: true }))
      await compile(compiled)
      inUse = true
    },
    resolveId(id, importer) {
      if (!inUse || importer === undefined || !id.startsWith('.') || !id.endsWith('.ts')) return null
      const path = relative(sources, resolve(dirname(importer), id))
      return path.startsWith('..') ? null : { id: join(compiled, path.replace(/ts$/, 'js')), external: true }
    },
  }
}

/** Every module by itself, what several share in chunks beside them, so that a module is one module wherever it is asked for. */
async function compile(outdir: string): Promise<void> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packages = Object.keys({ ...dependencies, ...devDependencies })
  await build({
    absWorkingDir: root,
    entryPoints: readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(sources, file)),
    outbase: sources,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    sourcemap: 'linked',
    // mathjs is hundreds of files, and loads in a tenth of the time as one.
    external: packages.filter((name) => name !== 'mathjs'),
    logLevel: 'warning',
  })
}
