import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { showExamples } from '../help-examples.ts'
import type { Shell } from '../shell.ts'

/** `stowage init`: writes a commented scenario to start from. */
export function defineInit(program: Command, shell: Shell): void {
  const command = program
    .command('init')
    .description('write a commented scenario to start from')
    .argument('[file]', 'where to write it; - for the standard output', 'scenario.yaml')
    .option('-f, --force', 'replace the file if it exists')
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      const { STARTER_SCENARIO } = await import('../../scenarios/starter.ts')
      if (file === '-') {
        shell.stdout.write(STARTER_SCENARIO)
        return
      }
      await writeNew(file, STARTER_SCENARIO, force, shell)
      shell.stderr.write(`Wrote ${file}. Change it, then: stowage run ${file}\n`)
    })
  showExamples(command, [
    ['stowage init', 'write scenario.yaml'],
    ['stowage init fleet.yaml', 'under another name'],
    ['stowage init - | less', 'just look at it'],
  ])
}

async function writeNew(file: string, text: string, force: boolean, { cwd }: Shell): Promise<void> {
  const [{ existsSync }, { resolve, dirname, basename }, { writeArtifacts }] = await Promise.all([
    import('node:fs'),
    import('node:path'),
    import('../write-artifacts.ts'),
  ])
  const path = resolve(cwd, file)
  if (existsSync(path) && !force) throw new CliError(`${file} exists already; --force replaces it`)
  writeArtifacts(dirname(path), [{ name: basename(path), content: text }])
}
