import { expect, test } from 'vitest'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { placedByPrefix } from '../../../src/exam/verdict/prefix-placements.ts'

const STEM = 'Raw files lie under raw/ and finished ones under reports/ of one S3 bucket.'
const placed = (...texts: string[]) =>
  placedByPrefix(
    texts.map((text, index) => readOption({ letter: 'ABCD'[index]!, text })),
    STEM,
  ).map(({ placements }) => Object.fromEntries(placements.map(({ noun, path }) => [noun, path?.expireAfterDays])))

test('a rule with a filter acts on its prefix only', () => {
  const [scoped, whole] = placed(
    'An S3 Lifecycle rule with the filter raw/ that expires objects after 30 days',
    'An S3 Lifecycle rule for the whole bucket that expires objects after 90 days',
  )
  expect(scoped).toEqual({ raw: 30, reports: undefined })
  expect(whole).toEqual({ raw: 90, reports: 90 })
})

test('options that name no prefix stay as they are', () => {
  expect(placed('S3 Standard', 'S3 Standard-IA')).toEqual([{ undefined: undefined }, { undefined: undefined }])
})
