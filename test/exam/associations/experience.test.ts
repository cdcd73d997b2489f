import { describe, expect, it } from 'vitest'
import { experienceOf } from '../../../src/exam/associations/experience.ts'
import { readStem } from '../../../src/exam/lexicon/read-stem.ts'
import { readOption } from '../../../src/exam/options/read-option.ts'
import { verdictOn } from '../asked.ts'

describe('experience with practice questions', () => {
  const stem = 'Sessions expire after a day. What removes them?'
  const options = ['An attribute with a time to live', 'A nightly script'].map((text, index) =>
    readOption({ letter: 'AB'[index]!, text }),
  )
  const read = readStem(stem, '')

  it('adds what is known of mechanisms, words and both together', () => {
    const weights = new Map([
      ['ttl', 0.5],
      ['ttl|expir', 2],
      ['"script', -1],
    ])
    const odds = experienceOf(stem, read, options, weights)
    expect(odds('A')).toBeGreaterThan(0.5)
    expect(odds('B')).toBeLessThan(0)
  })

  it('knows words by their stems, in Korean too', () => {
    const weights = new Map([['ttl|expir', 1]])
    const korean = '세션은 하루 뒤에 만료됩니다. 무엇을 사용해야 합니까?'
    expect(experienceOf(korean, readStem(korean, ''), options, weights)('A')).toBeGreaterThan(0)
  })

  it('changes no verdict that limits and bills settle', () => {
    const { answer, options: judged } = verdictOn(
      'Images of 2 MB each are read every day. Which store costs the least per month?',
      ['Keep the images in DynamoDB items', 'Keep the images in Amazon S3'],
    )
    expect(answer).toEqual(['B'])
    expect(judged.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain('experience')
  })

  it('leaves verdicts that rest on it undecided, and says so', () => {
    const { band, options: judged } = verdictOn('What should the team do with the objects?', [
      'Write a script on an EC2 instance that handles the objects',
      'Use the feature of the service that handles the objects',
    ])
    expect(band).not.toBe('clear')
    expect(judged.find(({ recommended }) => !recommended)?.reasons.length).toBeGreaterThan(0)
  })
})
