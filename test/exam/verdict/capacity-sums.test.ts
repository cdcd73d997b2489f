import { describe, expect, test } from 'vitest'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { capacitySums, wrongSums } from '../../../src/exam/verdict/capacity-sums.ts'

// Worked examples of units: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
describe('capacity units follow from size, rate and consistency', () => {
  test.each([
    ['DynamoDB serves 80 strongly consistent reads per second.', 3000, { read: 80 }],
    ['DynamoDB serves 80 eventually consistent reads per second.', 3000, { read: 40 }],
    ['A DynamoDB table takes 20 transactional reads per second.', 4000, { read: 40 }],
    ['The table of DynamoDB takes 100 writes per second.', 512, { write: 100 }],
    ['Which write capacity is needed to insert 600 items per minute?', 2500, { write: 30 }],
    ['DynamoDB 테이블에 초당 10개의 항목을 쓴다.', 1500, { write: 20 }],
  ])('%s', (stem, itemBytes, sums) => {
    expect(capacitySums(stem, itemBytes)).toEqual(sums)
  })

  test('nothing follows without a size, or where no capacity is asked about', () => {
    expect(capacitySums('DynamoDB serves 80 reads per second.', undefined)).toEqual({})
    expect(capacitySums('A bucket serves 80 reads per second.', 3000)).toEqual({})
  })
})

describe('options that state other units are wrong', () => {
  const sums = { read: 40, write: 120 }
  const wrong = (text: string, stem = '') => wrongSums(readOption({ letter: 'A', text }), sums, stem)

  test.each(['40 RCUs and 120 WCUs', 'Read capacity units: 40; write capacity units: 120', 'More capacity'])(
    '%s is not',
    (text) => {
      expect(wrong(text)).toEqual([])
    },
  )

  test('with the figure that is needed', () => {
    expect(wrong('80 RCUs and 120 WCUs')).toEqual([{ kind: 'other-sum', unit: 'read', stated: 80, needed: 40 }])
    expect(wrong('쓰기 용량 단위: 60 write capacity units')).toEqual([
      { kind: 'other-sum', unit: 'write', stated: 60, needed: 120 },
    ])
  })

  test('a bare number is of the units that the stem asks for', () => {
    expect(wrong('160', 'How many read capacity units are needed?')).toHaveLength(1)
    expect(wrong('160', 'How many hosts are needed?')).toEqual([])
  })
})
