import { describe, expect, it } from 'vitest'
import { refusalText } from '../../../src/exam/verdict/refusal-text.ts'
import { s3ConfigSchema } from '../../../src/models/s3/config.ts'

const KOREAN = /^[^a-z]*(?:(?:S3|Standard|Glacier|Deep|Archive|Access|Lifecycle)[^a-z]*)*$/u

/** Settings that S3 refuses, one for each reason. */
const REFUSED: readonly (readonly [string, object])[] = [
  ['up the waterfall', { class: 'GLACIER', lifecycle: { transitions: [{ to: 'STANDARD_IA', afterDays: 40 }] } }],
  ['too early', { class: 'STANDARD', lifecycle: { transitions: [{ to: 'STANDARD_IA', afterDays: 3 }] } }],
  [
    'two on a day',
    {
      class: 'STANDARD',
      lifecycle: {
        transitions: [
          { to: 'GLACIER', afterDays: 40 },
          { to: 'DEEP_ARCHIVE', afterDays: 40 },
        ],
      },
    },
  ],
  [
    'expiry before the last transition',
    { class: 'STANDARD', lifecycle: { transitions: [{ to: 'GLACIER', afterDays: 40 }], expireAfterDays: 30 } },
  ],
]

describe('what AWS refuses', () => {
  it.each(REFUSED)('is told in Korean as well: %s', (_, config) => {
    const parsed = s3ConfigSchema.safeParse(config)
    expect(parsed.success).toBe(false)
    const { en, ko } = refusalText(parsed.error!.issues[0]!.message)
    expect(en).not.toBe('')
    expect(ko).not.toBe('허용 범위를 벗어난 값입니다')
    expect(ko).toMatch(KOREAN)
  })

  it('is told in general words where the model has words of its own that nobody translated', () => {
    expect(refusalText('something else').ko).toBe('허용 범위를 벗어난 값입니다')
  })
})
