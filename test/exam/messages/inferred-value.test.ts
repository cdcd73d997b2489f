import { describe, expect, it } from 'vitest'
import { NEEDS } from '../../../src/exam/lexicon/needs.ts'
import { inferredValue } from '../../../src/exam/messages/inferred-value.ts'

describe('what was read from a question', () => {
  it.each([
    ['retrieval-time', '43200', '12 hours', '12시간'],
    ['hot-window', '30', '30 days', '30일'],
    ['retention', '2555', '2555 days', '2555일'],
    ['ingest-bytes', '100000000000', '100 GB a day', '하루에 100 GB'],
    ['object-size', '2000000', '2 MB', '2 MB'],
    ['monthly-growth', '0.04', '4 % a month', '한 달에 4 %'],
    ['read-rate', '0.0027397260273972603', 'once a year', '1년에 1번'],
    ['read-rate', '0.0333', '1.01 times a month', '한 달에 1.01번'],
    ['hot-read-rate', '5', '5 times a day', '하루에 5번'],
    ['bandwidth', '1000000000', '1 Gbit/s', '1 Gbit/s'],
    ['iops', '64000', '64,000', '64,000'],
    ['need.posix', 'anything', NEEDS.posix.en, NEEDS.posix.ko],
    ['objective', 'cost', 'cost', 'cost'],
  ])('%s %s is told in units and words that suit it', (field, value, english, korean) => {
    expect(inferredValue({ field, value }, 'en')).toBe(english)
    expect(inferredValue({ field, value }, 'ko')).toBe(korean)
  })
})
