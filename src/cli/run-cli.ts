import { Command, CommanderError } from 'commander'
import { VERSION } from '../version.ts'
import { COMMANDS } from './commands.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { showExamples } from './help-examples.ts'
import { reportError } from './report-error.ts'
import { type Shell, wantsColor, widthOf } from './shell.ts'

/** Runs one command line, without `node` and the script, and returns its exit code. Never throws and never ends the process. */
export async function runCli(args: readonly string[], shell: Shell): Promise<ExitCode> {
  const program = createProgram(shell)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return EXIT.done
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput
    return reportError(error, shell, program.opts<{ debug?: boolean }>().debug === true)
  }
}

function createProgram(shell: Shell): Command {
  const program = new Command('stowage')
    .description(
      'Simulate a workload on S3, DynamoDB, EMR/HDFS and EFS, bill it at list prices, and decide where the data should live.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .option('--debug', 'show where an error comes from (also: STOWAGE_DEBUG=1)')
    .exitOverride()
    .showHelpAfterError('(stowage --help shows examples)')
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
      getOutHelpWidth: () => widthOf(shell.stdout),
      getErrHelpWidth: () => widthOf(shell.stderr),
      getOutHasColors: () => wantsColor(shell.stdout, shell.env),
      getErrHasColors: () => wantsColor(shell.stderr, shell.env),
    })
  showExamples(program, [
    ['stowage run trucking-fleet', 'decide a built-in scenario'],
    ['stowage init my-scenario.yaml', 'start a scenario of your own'],
    ['stowage run my-scenario.yaml --out report', 'and decide it'],
    ['stowage run trucking-fleet --set datasets.raw.ingest="1 TB/day"', 'ask what if'],
    ['stowage list scenarios', 'see what there is'],
  ])
  for (const define of COMMANDS) define(program, shell)
  return program
}
