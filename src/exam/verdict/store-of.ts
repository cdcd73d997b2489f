import { efsConfig } from '../../models/efs/config.ts'
import { s3ConfigSchema } from '../../models/s3/config.ts'
import { s3Facts } from '../../models/s3/facts.ts'
import type { Bilingual } from '../lexicon/needs.ts'
import { phrasePattern, spokenDays } from '../lexicon/spoken-quantities.ts'
import type { StoragePath } from '../options/lifecycle.ts'
import type { OptionReading, Placement } from '../options/read-option.ts'
import type { StoreSpec } from '../options/services.ts'
import { WRITING_REGIONS } from './far-writers.ts'
import { refusalText } from './refusal-text.ts'

/** The store that stands for a placement, with what had to be changed or is refused by the provider. */
export interface StoreDraft {
  readonly store: StoreSpec
  /** Why the provider refuses the settings as the option words them. */
  readonly refused?: Bilingual
}

/** Settings of the store that an option puts data into, taken from its wording. */
export function storeOf(placement: Placement, option: OptionReading): StoreDraft {
  const { service, path } = placement
  const has = (feature: Parameters<OptionReading['features']['has']>[0]) => option.features.has(feature)
  switch (service.service) {
    case 's3':
      return bucketOf(path!)
    case 'efs':
      return { store: fileSystemOf(option.text) }
    case 'dynamodb':
      return {
        store: {
          model: 'dynamodb',
          config: {
            capacity:
              has('provisioned-capacity') || has('auto-scaling-capacity')
                ? { mode: 'provisioned', ...(has('auto-scaling-capacity') ? {} : fixedUnits(option.text)) }
                : { mode: 'on-demand' },
            tableClass: has('ia-table') ? 'standard-ia' : 'standard',
            ...(has('s3-pointer') ? { largeObjects: 'pointer-to-s3' } : {}),
            ...(has('global-tables') ? { globalTables: WRITING_REGIONS.slice(1) } : {}),
            ...(has('ddb-pitr') ? { pointInTimeRecovery: true } : {}),
          },
        },
      }
    default:
      return { store: service.store }
  }
}

/** Lifecycle ages that EFS offers, and what is taken where an option names none. */
const USUAL_IDLE_DAYS = 30

function fileSystemOf(text: string): StoreSpec {
  const infrequent = /infrequent|\bia\b|lifecycle|수명 ?주기/iu.test(text)
  const idle = phrasePattern('{duration}').exec(text)?.[1]
  const stated = idle === undefined ? undefined : spokenDays(idle)
  const rate = Number(/(\d+) ?mi?b\/s/iu.exec(text)?.[1])
  const config = (toIaAfterDays: number) => ({
    type: /one zone|단일 ?영역/iu.test(text) ? 'one-zone' : 'regional',
    throughput: /provisioned throughput|프로비저닝된 처리량/iu.test(text)
      ? { provisionedMiBps: rate >= 1 ? rate : USUAL_MIBPS }
      : /bursting|버스팅/iu.test(text)
        ? 'bursting'
        : 'elastic',
    lifecycle: infrequent ? { toIaAfterDays } : {},
  })
  const asStated = config(stated ?? USUAL_IDLE_DAYS)
  return {
    model: 'efs',
    config: efsConfig.safeParse(asStated).success ? asStated : config(USUAL_IDLE_DAYS),
  }
}

const USUAL_MIBPS = 100

const STATED_UNITS = {
  reads: /([\d,]+) ?(?:\brcus?\b|(?:provisioned )?read (?:capacity )?units?)/iu,
  writes: /([\d,]+) ?(?:\bwcus?\b|(?:provisioned )?write (?:capacity )?units?)/iu,
}

/** "Provisioned capacity of 5,000 write capacity units": what is paid for at every hour, and nothing scales it. */
function fixedUnits(text: string): Partial<Record<'reads' | 'writes', { readonly units: number }>> {
  return Object.fromEntries(
    Object.entries(STATED_UNITS).flatMap(([side, pattern]) => {
      const units = Number(pattern.exec(text)?.[1]?.replaceAll(',', ''))
      return units >= 1 ? [[side, { units }]] : []
    }),
  )
}

function bucketOf({ initial, moves, restore, asyncTiers }: StoragePath): StoreDraft {
  const least = s3Facts.daysBeforeInfrequentAccess.value
  let last = -1
  const transitions = moves.map(({ to, afterDays }) => {
    const floor = to === 'STANDARD_IA' || to === 'ONEZONE_IA' ? least : 0
    last = Math.max(Math.round(afterDays), floor, last + 1)
    return { to, afterDays: last }
  })
  const backwards = transitions.find(({ to }) => to === 'STANDARD')
  if (backwards !== undefined)
    return {
      store: { model: 's3', config: { class: initial } },
      refused: refusalText('S3 Lifecycle does not move objects back to S3 Standard'),
    }
  const config = {
    class: initial,
    lifecycle: { transitions },
    ...(asyncTiers === undefined
      ? {}
      : {
          intelligentTiering: {
            ...(asyncTiers.archive === undefined ? {} : { archiveAccessAfterDays: asyncTiers.archive }),
            ...(asyncTiers.deepArchive === undefined ? {} : { deepArchiveAccessAfterDays: asyncTiers.deepArchive }),
          },
        }),
    ...(restore === undefined
      ? {}
      : {
          restore: {
            speed:
              restore === 'expedited' && [initial, ...moves.map(({ to }) => to)].includes('DEEP_ARCHIVE')
                ? 'standard'
                : restore,
          },
        }),
  }
  const parsed = s3ConfigSchema.safeParse(config)
  if (parsed.success) return { store: { model: 's3', config } }
  return { store: { model: 's3', config: { class: initial } }, refused: refusalText(parsed.error.issues[0]!.message) }
}
