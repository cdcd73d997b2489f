import { expect, test } from 'vitest'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { placedAsOldVersions } from '../../../src/exam/verdict/old-versions.ts'
import { verdictOn } from '../asked.ts'

const STEM = 'The current version is read daily; earlier versions are seldom needed and kept for 2 years.'
const placed = (stem: string, ...texts: string[]) =>
  placedAsOldVersions(
    texts.map((text, index) => readOption({ letter: 'ABCD'[index]!, text })),
    stem,
  ).map(({ placements }) => placements.map(({ noun, path }) => [noun, path?.moves[0]?.to, path?.expireAfterDays]))

test('a rule for noncurrent versions acts on the old versions alone', () => {
  const text =
    'Transition noncurrent versions to S3 Glacier Flexible Retrieval after 30 days and delete them after 2 years'
  expect(placed(STEM, text, 'S3 Standard-IA')).toEqual([
    [
      ['current', undefined, undefined],
      ['earlier versions', 'GLACIER', 730],
    ],
    [
      ['current', undefined, undefined],
      ['earlier versions', undefined, undefined],
    ],
  ])
})

test('options stay as they are where none of them moves old versions', () => {
  expect(placed(STEM, 'S3 Standard-IA')).toEqual([[[undefined, undefined, undefined]]])
  expect(placed('Reports are read daily.', 'Move noncurrent versions to S3 Standard-IA after 30 days')).toHaveLength(1)
})

test('what is read daily is current, so that the old versions may wait in an archive', () => {
  const verdict = verdictOn(
    'A versioned bucket holds plans. The current version is read all the time; earlier versions are seldom needed, must be kept for 2 years and be retrievable within a few hours. Which rule costs the least?',
    [
      'Transition current versions to S3 Glacier Flexible Retrieval and expire them after 2 years',
      'Transition noncurrent versions to S3 Standard-IA after 30 days and delete noncurrent versions after 2 years',
      'Transition noncurrent versions to S3 Glacier Flexible Retrieval after 30 days and delete noncurrent versions after 2 years',
    ],
  )
  expect(verdict.answer).toEqual(['C'])
  expect(verdict.options[1]?.decisive?.kind).toBe('dearer')
})
