import { describe, expect, it } from 'vitest'
import { verdictOn } from '../asked.ts'

describe('small files', () => {
  it('that an option puts together are billed as the large objects they become', () => {
    const { answer, options } = verdictOn(
      'Measurements of 8 KB each are read once or twice in the first year, then at once, and are kept for 7 years. Which way of keeping them in S3 costs the least?',
      [
        'Upload each file to S3 Glacier Instant Retrieval',
        'Bundle the files into large archive objects in S3 Glacier Instant Retrieval',
      ],
    )
    const [single, packed] = options
    expect(answer).toEqual(['B'])
    // 8 KB is billed as 128 KB, sixteen times as much, beside requests for sixteen thousand times as many objects.
    expect(single!.cost! / packed!.cost!).toBeGreaterThan(128 / 8)
  })
})
