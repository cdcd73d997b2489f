import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// Writes what is generated from schemas and models: the references, and the JSON Schema that editors find beside the built-in scenarios.
const root = fileURLToPath(new URL('..', import.meta.url))
// Inside the project, so that packages left out of the bundle are found.
const folder = mkdtempSync(join(root, 'node_modules', '.docs-'))
try {
  const outfile = join(folder, 'docs.mjs')
  await build({
    stdin: {
      contents: `export { scenarioReference } from './src/scenarios/reference.ts'
        export { scenarioJsonSchema } from './src/scenarios/json-schema.ts'
        export { modelReference } from './src/models/reference.ts'
        export { BUILT_IN_MODELS } from './src/models/registry.ts'`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  const { scenarioReference, scenarioJsonSchema, modelReference, BUILT_IN_MODELS } = await import(
    pathToFileURL(outfile).href
  )
  writeFileSync(join(root, 'docs/scenario-reference.md'), scenarioReference())
  writeFileSync(
    join(root, 'src/scenarios/library/scenario.schema.json'),
    `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
  )
  mkdirSync(join(root, 'docs/models'), { recursive: true })
  for (const model of Object.values(BUILT_IN_MODELS))
    writeFileSync(join(root, `docs/models/${model.id}.md`), modelReference(model))
} finally {
  rmSync(folder, { recursive: true })
}
