import { z } from 'zod'
import { scenarioSchema } from './schema.ts'
import { flattenUnion } from './schema-outline.ts'
import { schemaSections, tableCell } from './schema-sections.ts'
import { uncertainQuantitySchema } from './uncertain-quantity.ts'

/** The reference of the scenario language in Markdown, made from its schema. */
export function scenarioReference(): string {
  return `${INTRODUCTION}\n${UNCERTAIN}\n${schemaSections(scenarioSchema, 'Top level').join('\n')}`
}

const INTRODUCTION = `# The scenario language

Generated from the schema by \`npm run docs\`. A scenario is YAML or JSON. Keys that are not listed here are errors.

- **Quantities** are written with their units: \`100 GB/day\`, \`350 kB\`, \`3 years\`, \`4 %/month\`, \`$50,000\`. kB, MB, GB, TB, PB are
  powers of 1000; KiB, MiB, GiB, TiB, PiB are powers of 1024. Units of time are ms, s, min, h, day, week, month and year; a month is a
  twelfth of 365.25 days wherever no calendar date is known.
- **Names** of datasets, producers, consumers, principals, stores and options start with a letter and have letters, digits, hyphens and
  underscores. \`<name>\` stands for one of yours below, \`[]\` for each item of a list.
- **What is left out is unknown** and reported as such; \`none\` says that something does not happen.
- **What is not known for sure** is written as what is believed of it, in place of the amount: \`ingest: { p10: 80 GB/day, p50: 100 GB/day,
  p90: 150 GB/day }\`. See *Uncertain quantities*, below.
- Single values can be changed without editing the file: \`--set datasets.raw.ingest=1TB/day\`.
- Inside \`{ }\` an amount with a comma needs quotes: \`{ worst: "$50,000" }\`.
`

const UNCERTAIN = `## Uncertain quantities

Every number under \`datasets\`, \`producers\`, \`consumers\` and \`prices\`, with a unit or without, may be uncertain, and so may every number in the
settings of a store (\`config\`). Each amount below is written as the number itself is.

| written | means |
| --- | --- |
${flattenUnion(uncertainQuantitySchema)
  .map((form) => `| ${tableCell(outline(form))} | ${tableCell(form.meta()?.title ?? '')} |`)
  .join('\n')}

- Three percentiles are carried on by a metalog distribution, of the logarithm where all are above 0. Prefer them: the bounded tails of least
  and greatest amounts understate risk.
- What is drawn keeps to the limits of the number: a share lies between 0 and 100 %, a peak is never below the mean. Normal and lognormal are
  cut off there; their mean, median and spread are those before the cut.
- Whole numbers and whole days are drawn like others and rounded to the nearest; between \`low\` and \`high\` every whole number is as likely as
  the others.
- Shares that must add up to 100 % can be uncertain where one of them is left out: it takes what the others leave.
- What is wanted is chosen, not observed: levels of requirements and criteria, the horizon and dates are never uncertain, and weights say for
  themselves how far they are known. A future may also set dates, what is no number, and what stores are set to.
- List prices stay as they are unless \`prices\` supposes a change. Prices have fallen in rare steps rather than by a rate, so a cut is best written
  as cases: \`multiply: { cases: [{ value: 1, probability: 80 % }, { value: 0.7, probability: 20 % }] }\`.
- A single run takes the median, or the likeliest of cases; the draws then say how sure its answer is.
- \`uncertainty\` (below) ties quantities together by rank correlations and names futures in which several settings change at once.
- \`--set\` with a plain amount makes a quantity certain.

\`\`\`yaml
datasets:
  raw:
    ingest: { p10: 80 GB/day, p50: 100 GB/day, p90: 150 GB/day }
    growth: { compound: { p10: 2 %/month, p50: 4 %/month, p90: 7 %/month } }
uncertainty:
  correlations:
    - { between: [datasets.raw.ingest, datasets.raw.growth.compound], rank: 0.4 }
  futures:
    second-fleet: { probability: 20 %, set: { datasets.raw.ingest: 400 GB/day } }
\`\`\`
`

/** The shape of a group of amounts, as it would be written: `{ p10, p50, p90 }`. */
function outline(schema: z.ZodType): string {
  if (schema instanceof z.ZodArray) return `[${outline(schema.element as z.ZodType)}, …]`
  if (!(schema instanceof z.ZodObject)) return ''
  const members = Object.entries(schema.shape).map(([key, member]) => {
    const inner = outline(member as z.ZodType)
    return inner === '' ? key : `${key}: ${inner}`
  })
  return `{ ${members.join(', ')} }`
}
