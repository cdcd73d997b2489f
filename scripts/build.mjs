import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

// chartjs-node-canvas asks for `canvas` by name at run time, where no bundler sees it. npm's `overrides` do not reach
// the people who install the package, so the one file that does the asking is replaced while bundling.
const canvasByName = {
  name: 'canvas-by-name',
  setup({ onLoad }) {
    onLoad({ filter: /chartjs-node-canvas[\\/]dist[\\/]freshRequire\.js$/ }, () => ({
      loader: 'js',
      contents: `exports.freshRequire = (id) => {
        if (id === 'canvas') return require('@napi-rs/canvas/node-canvas')
        throw new Error('Only the canvas module can be loaded here, not ' + id)
      }`,
    }))
  },
}

// commander loads node:child_process, a tenth of the time that --help takes, for subcommands that are programs of their
// own. There are none here; should one come, it is loaded then.
const childProcessLater = {
  name: 'child-process-later',
  setup({ onLoad }) {
    const eager = "require('node:child_process')"
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      if (!source.includes(eager)) throw new Error(`commander no longer says ${eager}: drop or renew this plugin.`)
      return { loader: 'js', contents: source.replace(eager, `{ spawn: (...args) => ${eager}.spawn(...args) }`) }
    })
  },
}

async function bundle() {
  const entryPoints = [
    { out: 'cli/main', in: 'src/cli/main.ts' },
    { out: 'cli/judge-worker', in: 'src/cli/judge-worker.ts' },
    { out: 'cli/draw-worker', in: 'src/cli/draw-worker.ts' },
    { out: 'index', in: 'src/index.ts' },
    { out: 'testing', in: 'src/testing.ts' },
  ].filter((entry) => existsSync(entry.in))
  const { outputFiles, metafile } = await build({
    entryPoints,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    minifySyntax: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    write: false,
    plugins: [canvasByName, childProcessLater],
    external: [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies ?? {})],
    banner: {
      // Bundled CommonJS packages still call `require` for what stays outside.
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  })
  const licenses = {
    path: join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'),
    contents: licensesOf(Object.keys(metafile.inputs)),
  }
  return [...outputFiles, licenses]
}

// What is bundled is redistributed, and its licences ask that their text goes with it.
function licensesOf(inputs) {
  const folders = new Set(inputs.flatMap((input) => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []))
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return Buffer.from(texts.join(`\n${'-'.repeat(80)}\n\n`))
}

// Only what changed is written and nothing is cleared first, so a rebuild of the same source never pulls the program
// away from under a process that runs it.
function writeChanged(outputFiles) {
  for (const file of outputFiles) {
    if (existsSync(file.path) && readFileSync(file.path).equals(file.contents)) continue
    mkdirSync(dirname(file.path), { recursive: true })
    writeFileSync(file.path, file.contents, { mode: file.path.endsWith(join('cli', 'main.js')) ? 0o755 : 0o644 })
  }
  const current = new Set(outputFiles.map((file) => file.path))
  for (const name of readdirSync('dist', { recursive: true })) {
    const path = join(root, 'dist', name)
    if (/\.(js|txt)$/.test(name) && !name.startsWith(`types${sep}`) && !current.has(path)) rmSync(path)
  }
}

const outputFiles = await bundle().catch(() => {
  // esbuild has printed what is wrong and where.
  process.exit(1)
})
writeChanged(outputFiles)
if (process.argv.includes('--types')) {
  rmSync('dist/types', { recursive: true, force: true })
  execFileSync('node_modules/.bin/tsc', ['--project', 'tsconfig.types.json'], { stdio: 'inherit' })
}

const bytes = outputFiles.reduce((sum, file) => sum + file.contents.length, 0)
console.error(`dist: ${outputFiles.length} files, ${Math.round(bytes / 1024)} KiB`)
