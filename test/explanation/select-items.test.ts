import { describe, expect, test } from 'vitest'
import { explainCost } from '../../src/explanation/explain-cost.ts'
import { ExplanationError } from '../../src/explanation/explanation-error.ts'
import type { ExplanationScope } from '../../src/explanation/select-items.ts'
import { runBuiltIn } from './run-built-in.ts'

const { run } = runBuiltIn('trucking-fleet')

const metersOf = (meter: string, option = 'B') =>
  explainCost(run, option, { meter }).meters.map(({ usageType }) => usageType)

function failure(option: string, scope: ExplanationScope = {}): { message: string; remedy: string } {
  try {
    explainCost(run, option, scope)
  } catch (error) {
    if (error instanceof ExplanationError) return { message: error.message, remedy: error.remedy }
    throw error
  }
  throw new Error('it was explained')
}

describe('a meter', () => {
  test.each([
    'TimedStorage-ByteHrs',
    'timedstorage-bytehrs',
    'AmazonS3/TimedStorage-ByteHrs',
    'USE1-TimedStorage-ByteHrs',
    's3.standard.storage',
    'S3 Standard storage',
  ])('goes by %s', (name) => {
    expect(metersOf(name)).toEqual(['TimedStorage-ByteHrs'])
  })

  test('without its operation stands for all of its operations, those without one included', () => {
    expect(metersOf('Requests-Tier2')).toEqual(['Requests-Tier2', 'Requests-Tier2:DeleteObject'])
  })

  test('of an instance type is not taken for one without', () => {
    expect(metersOf('BoxUsage:m5.2xlarge', 'C').length).toBeGreaterThan(0)
    expect(failure('C', { meter: 'BoxUsage' }).remedy).toBe('its meters are BoxUsage:m5.2xlarge')
  })
})

describe('what is not there is answered with what is', () => {
  test('an option', () => {
    expect(failure('E')).toEqual({
      message: 'there is no option "E"',
      remedy: expect.stringContaining('B (S3 data lake with bucket policies)'),
    })
    expect(failure('S3 data lake with bucket polices').remedy).toBe('did you mean S3 data lake with bucket policies?')
    expect(explainCost(run, 'b').option).toBe('B')
  })

  test('a month', () => {
    expect(failure('B', { month: '2027-3' })).toEqual({
      message: 'month "2027-3" is not in the horizon',
      remedy: 'did you mean 2027-03? the horizon runs from 2027-01 to 2029-12',
    })
    expect(failure('B', { month: '1999-01' }).remedy).toBe('the horizon runs from 2027-01 to 2029-12')
  })

  test('a meter', () => {
    expect(failure('B', { meter: 'TimedStorage-ByteHr' }).remedy).toBe('did you mean TimedStorage-ByteHrs?')
    expect(failure('B', { meter: 's3.standard.storag' }).remedy).toBe('did you mean s3.standard.storage?')
    const { message, remedy } = failure('B', { meter: 'retrieval' })
    expect(message).toBe('option B has no charge for "retrieval"')
    expect(remedy).toBe('its meters are Retrieval-SIA')
  })

  test('a meter in a month', () => {
    const deletions = 'Requests-Tier2:DeleteObject'
    expect(failure('B', { meter: deletions, month: '2027-03' })).toEqual({
      message: `option B has no charge for "${deletions}" in 2027-03`,
      remedy: expect.stringMatching(/^it is charged in \d+ months from 20\d\d-\d\d to 2029-12$/),
    })
  })
})
