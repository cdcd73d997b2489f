import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Renews the sample reports of all built-in scenarios with the built program.
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stowage = (...args) =>
  execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], { cwd: root, encoding: 'utf8' })

const scenarios = JSON.parse(stowage('list', 'scenarios', '--json')).map(({ id }) => id)
const reports = join(root, 'reports')
// A chart or a scenario that is gone must not leave its files behind.
if (existsSync(reports)) for (const name of readdirSync(reports)) rmSync(join(reports, name), { recursive: true })
for (const id of scenarios) {
  stowage('run', id, '--out', join('reports', id), '--quiet')
  console.error(`reports/${id}`)
}
