import { Argument, type Command } from 'commander'
import { showControls } from '../../reports/show-controls.ts'
import { showExamples } from '../help-examples.ts'
import { type Shell, widthOf } from '../shell.ts'
import { type TextColumn, textTable } from '../text-table.ts'

/** What can be listed: the columns of its table, and its rows as plain records keyed by column. */
interface Listing {
  readonly columns: readonly (TextColumn & { readonly key: string })[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

const LISTINGS: Readonly<Record<string, () => Promise<Listing>>> = {
  scenarios: listScenarios,
  models: listModels,
  criteria: listCriteria,
  meters: listMeters,
  engines: listEngines,
}

/** `stowage list`: what the scenario language can name. */
export function defineList(program: Command, shell: Shell): void {
  const command = program
    .command('list')
    .description('list built-in scenarios, storage models, criteria, meters or engines')
    .addArgument(new Argument('<what>', 'what to list').choices(Object.keys(LISTINGS)))
    .option('--json', 'as JSON')
    .action(async (what: string, { json = false }: { json?: boolean }) => {
      const { columns, rows } = await LISTINGS[what]!()
      shell.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(columns, rows, shell))
    })
  showExamples(command, [
    ['stowage list scenarios', 'names for stowage run'],
    ['stowage list models', 'stores and their presets'],
    ['stowage list meters --json', 'for programs'],
  ])
}

function tableOf(columns: Listing['columns'], rows: Listing['rows'], shell: Shell): string {
  const cells = rows.map((row) => columns.map(({ key }) => showControls(row[key] ?? '')))
  // Rows for other programs are never cut.
  const width = shell.stdout.isTTY ? widthOf(shell.stdout) : Number.POSITIVE_INFINITY
  return textTable(columns, cells, { width })
}

async function listScenarios(): Promise<Listing> {
  const { listBuiltInScenarios } = await import('../../scenarios/files/built-in-scenarios.ts')
  return {
    columns: [
      { key: 'id', title: 'SCENARIO' },
      { key: 'title', title: 'TITLE', flexible: true },
    ],
    rows: listBuiltInScenarios().map((scenario) => ({ ...scenario })),
  }
}

async function listModels(): Promise<Listing> {
  const { BUILT_IN_MODELS } = await import('../../models/registry.ts')
  return {
    columns: [
      { key: 'id', title: 'MODEL' },
      { key: 'name', title: 'NAME' },
      { key: 'family', title: 'FAMILY' },
      { key: 'presets', title: 'PRESETS', flexible: true },
      { key: 'description', title: 'DESCRIPTION', flexible: true },
    ],
    rows: Object.values(BUILT_IN_MODELS).map(({ id, name, family, presets, description }) => ({
      id,
      name,
      family,
      presets: Object.keys(presets).join(', '),
      description,
    })),
  }
}

async function listCriteria(): Promise<Listing> {
  const { CRITERIA } = await import('../../decision/criteria.ts')
  return {
    columns: [
      { key: 'id', title: 'CRITERION' },
      { key: 'unit', title: 'UNIT' },
      { key: 'better', title: 'BETTER' },
      { key: 'description', title: 'WHAT IT MEASURES', flexible: true },
    ],
    rows: CRITERIA.map(({ id, title, unit, better, dimension, description }) => ({
      id,
      title,
      unit,
      better,
      dimension,
      description,
    })),
  }
}

async function listMeters(): Promise<Listing> {
  const { METERS } = await import('../../prices/meter-catalogue.ts')
  return {
    columns: [
      { key: 'service', title: 'SERVICE' },
      { key: 'usageType', title: 'USAGE TYPE' },
      { key: 'unit', title: 'UNIT' },
      { key: 'group', title: 'GROUP' },
      { key: 'label', title: 'WHAT IT COUNTS', flexible: true },
    ],
    rows: METERS.map(({ service, usageType, unit, group, label, alias }) => ({
      service,
      usageType,
      unit,
      group,
      label,
      alias,
    })),
  }
}

async function listEngines(): Promise<Listing> {
  const { ENGINES } = await import('../../engines/catalogue.ts')
  return {
    columns: [
      { key: 'id', title: 'ENGINE' },
      { key: 'name', title: 'NAME', flexible: true },
      { key: 'purpose', title: 'PURPOSE' },
    ],
    rows: ENGINES.map(({ id, name, purpose }) => ({ id, name, purpose })),
  }
}
