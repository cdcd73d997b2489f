import { describe, expect, it } from 'vitest'
import { readPhases } from '../../../src/exam/lexicon/read-phases.ts'

const OFTEN = 0.5
const NOW_AND_THEN = 0.5 / 30
const HARDLY = 0.5 / 365

const told = (stem: string) =>
  readPhases(stem).phases.map(({ fromDay, untilDay, readsPerDay }) => [fromDay, untilDay, readsPerDay])

describe('frequencies of reads by age', () => {
  it.each([
    ['follow each other', 'Clips are watched often for 30 days, occasionally for 60 more, and hardly ever later.'],
    [
      'have both their ends named',
      'Clips are watched often for the first 30 days, occasionally between 30 and 90 days, and are almost never watched after 90 days.',
    ],
    [
      'stand in sentences of their own',
      'Clips are watched often for 30 days. During the next 60 days they are watched occasionally. Afterwards they are hardly ever watched.',
    ],
    [
      'are told in Korean',
      '영상은 처음 30일 동안 자주 조회되고, 이후 60일 동안은 가끔 조회되며, 90일 이후에는 거의 조회되지 않습니다.',
    ],
  ])('%s', (_, stem) => {
    expect(told(stem)).toEqual([
      [0, 30, OFTEN],
      [30, 90, NOW_AND_THEN],
      [90, Number.POSITIVE_INFINITY, HARDLY],
    ])
  })

  it('are counted where the stem counts them', () => {
    expect(
      told(
        '6개월까지는 볼 일이 많습니다. 파일은 처음 6개월 동안 하루에 여러 번, 6개월부터 2년까지는 한 달에 한 번, 2년 이후에는 1년에 한 번 사용됩니다.',
      ),
    ).toEqual([
      [0, 180, OFTEN],
      [180, 730, 1 / 30],
      [730, Number.POSITIVE_INFINITY, 1 / 365],
    ])
  })

  it('quote the words they come from', () => {
    const stem = 'Scans are read daily in the first month, monthly for the next 5 months and once a year after that.'
    for (const { words, offset } of readPhases(stem).phases)
      expect(stem.slice(offset, offset + words.length)).toBe(words)
    expect(readPhases(stem).phases.map(({ words }) => words)).toEqual([
      'read daily in the first month',
      'monthly for the next 5 months',
      'once a year after that',
    ])
  })

  it.each([
    ['two of them are a window and a frequency', 'Logs are read often for 30 days and rarely afterwards.'],
    ['ages that leave a gap', 'Read often for 30 days, occasionally from 60 to 90 days, and rarely after 2 years.'],
    ['a retention is no frequency', 'Logs are read often for 30 days and kept for 7 years, then deleted.'],
  ])('are not told apart: %s', (_, stem) => expect(told(stem)).toEqual([]))

  it('end where the data goes', () => {
    const { phases, removal } = readPhases(
      'Logs are in active use for 30 days, are opened rarely during the following 90 days, and must then be removed.',
    )
    expect(phases.map(({ untilDay }) => untilDay)).toEqual([30, 120])
    expect(removal?.day).toBe(120)
  })
})
