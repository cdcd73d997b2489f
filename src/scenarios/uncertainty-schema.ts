import { z } from 'zod'
import { chosen } from './chosen.ts'
import { idField, shareField } from './fields.ts'

const probabilityField = chosen(
  shareField,
  'how likely something is cannot be uncertain in turn',
  'write one share, such as 20 %',
)

const correlationSchema = z
  .strictObject({
    between: z.tuple([z.string(), z.string()]).meta({
      description: 'Paths of two uncertain quantities.',
      examples: [['datasets.raw.ingest', 'datasets.raw.growth.compound']],
    }),
    rank: chosen(
      z.number().gt(-1).lt(1),
      'how two quantities move together cannot be uncertain in turn',
      'write one number between -1 and 1',
    ).meta({ description: 'Rank correlation (Spearman), between -1 and 1.' }),
  })
  .meta({ title: 'Correlation' })

const futureSchema = z
  .strictObject({
    probability: probabilityField.meta({ description: 'How likely this future is.' }),
    set: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).meta({
      description:
        'What is otherwise in it: values by path, as with `--set`, settings of stores included; which options there are stays the same.',
      examples: [{ 'datasets.raw.ingest': '500 GB/day', 'options.A.place.raw.config.class': 'STANDARD_IA' }],
    }),
  })
  .meta({ title: 'Future' })

/** Share of the draws in which an option must meet every hard limit where a scenario does not say. */
export const DEFAULT_FEASIBLE_SHARE = 0.95

/** What is said of the uncertain quantities as a whole. */
export const uncertaintySchema = z
  .strictObject({
    feasible: chosen(shareField, 'what is wanted is chosen and cannot be uncertain', 'write one share')
      .default(DEFAULT_FEASIBLE_SHARE)
      .meta({
        description: 'Share of the draws in which an option must meet every hard limit, or it is out.',
      }),
    correlations: z.array(correlationSchema).default([]).meta({
      description: 'Uncertain quantities that move together; others are independent.',
    }),
    futures: z.record(idField, futureSchema).default({}).meta({
      description:
        'Futures in which several settings change at once. What their probabilities leave of 100 % falls to the scenario as written.',
    }),
  })
  .meta({
    title: 'Uncertainty',
    description:
      'Where quantities are uncertain (see above), what ties them together, and futures that differ in several settings.',
  })
