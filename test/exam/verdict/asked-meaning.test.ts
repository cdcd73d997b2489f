import { describe, expect, it } from 'vitest'
import { statingPurpose } from '../../../src/exam/verdict/asked-meaning.ts'
import { asked, verdictOn } from '../asked.ts'

const OPTIONS = ['Backup and restore', 'In-memory caching for microsecond latency', 'Data encryption']

describe('a question for the purpose of a mechanism', () => {
  it('finds the option that says what AWS documents it for', () => {
    const { question, options } = asked('What is DynamoDB Accelerator (DAX) used for?', OPTIONS)
    expect([...statingPurpose(options, question)]).toEqual(['B'])
  })

  it('is told from a question for a design', () => {
    const { question, options } = asked('A table with DAX must answer faster. What should be done?', OPTIONS)
    expect(statingPurpose(options, question).size).toBe(0)
  })

  it.each([
    [
      'What are DynamoDB global tables used for?',
      ['Caching', 'Active-active replication between Regions', 'Backups'],
      'B',
    ],
    [
      'What is the purpose of a ProjectionExpression?',
      ['Defining partition keys', 'Setting a TTL', 'Naming the attributes that a query returns'],
      'C',
    ],
    ['How many local secondary indexes may a DynamoDB table have at most?', ['20', '5', '10'], 'B'],
    ['Over how many Availability Zones does S3 Standard store objects?', ['One', 'Two', 'Three or more'], 'C'],
    ['How long do DynamoDB Streams keep their records?', ['7 days', '1 hour', '24 hours'], 'C'],
    ['A DynamoDB transaction involves 4 writes of 2 KB each. How many WCUs does it consume?', ['8', '16', '4'], 'B'],
  ])('%s', (question, options, key) => {
    expect(verdictOn(question, options, key).answer).toEqual([key])
  })
})
