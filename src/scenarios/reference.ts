import { scenarioSchema } from './schema.ts'
import { schemaSections } from './schema-sections.ts'

/** The reference of the scenario language in Markdown, made from its schema. */
export function scenarioReference(): string {
  return `${INTRODUCTION}\n${schemaSections(scenarioSchema, 'Top level').join('\n')}`
}

const INTRODUCTION = `# The scenario language

Generated from the schema by \`npm run docs\`. A scenario is YAML or JSON. Keys that are not listed here are errors.

- **Quantities** are written with their units: \`100 GB/day\`, \`350 kB\`, \`3 years\`, \`4 %/month\`, \`$50,000\`. kB, MB, GB, TB, PB are
  powers of 1000; KiB, MiB, GiB, TiB, PiB are powers of 1024. Units of time are ms, s, min, h, day, week, month and year; a month is a
  twelfth of 365.25 days wherever no calendar date is known.
- **Names** of datasets, producers, consumers, principals, stores and options start with a letter and have letters, digits, hyphens and
  underscores. \`<name>\` stands for one of yours below, \`[]\` for each item of a list.
- **What is left out is unknown** and reported as such; \`none\` says that something does not happen.
- Single values can be changed without editing the file: \`--set datasets.raw.ingest=1TB/day\`.
- Inside \`{ }\` an amount with a comma needs quotes: \`{ worst: "$50,000" }\`.
`
