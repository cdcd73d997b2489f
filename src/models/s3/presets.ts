import type { Preset } from '../contract.ts'

/** Configurations in common use. */
export const s3Presets = {
  standard: { title: 'S3 Standard', config: { class: 'STANDARD' } },
  'standard-ia': { title: 'S3 Standard-IA from the first day', config: { class: 'STANDARD_IA' } },
  'one-zone-ia': { title: 'S3 One Zone-IA from the first day', config: { class: 'ONEZONE_IA' } },
  'intelligent-tiering': { title: 'S3 Intelligent-Tiering', config: { class: 'INTELLIGENT_TIERING' } },
  'intelligent-tiering-archive': {
    title: 'S3 Intelligent-Tiering with both archive tiers',
    config: {
      class: 'INTELLIGENT_TIERING',
      intelligentTiering: { archiveAccessAfterDays: 180, deepArchiveAccessAfterDays: 365 },
    },
  },
  'glacier-instant': { title: 'S3 Glacier Instant Retrieval from the first day', config: { class: 'GLACIER_IR' } },
  'glacier-flexible': { title: 'S3 Glacier Flexible Retrieval from the first day', config: { class: 'GLACIER' } },
  'deep-archive': { title: 'S3 Glacier Deep Archive from the first day', config: { class: 'DEEP_ARCHIVE' } },
  'express-one-zone': { title: 'S3 Express One Zone', config: { class: 'EXPRESS_ONEZONE' } },
  tiered: {
    title: 'S3 Standard, Standard-IA after 30 days, Glacier Instant Retrieval after 90',
    config: {
      lifecycle: {
        transitions: [
          { afterDays: 30, to: 'STANDARD_IA' },
          { afterDays: 90, to: 'GLACIER_IR' },
        ],
      },
    },
  },
  archived: {
    title: 'S3 Standard, Standard-IA after 30 days, Deep Archive after 180',
    config: {
      lifecycle: {
        transitions: [
          { afterDays: 30, to: 'STANDARD_IA' },
          { afterDays: 180, to: 'DEEP_ARCHIVE' },
        ],
      },
    },
  },
} as const satisfies Record<string, Preset>
