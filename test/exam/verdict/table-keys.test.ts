import { describe, expect, it, test } from 'vitest'
import { keyIn, keysIn, localIndexElsewhere, lookupsServed, servesQuery } from '../../../src/exam/verdict/table-keys.ts'

describe('the key that an option names', () => {
  test.each([
    [
      'A GSI with Product ID as the partition key and Product Rating as the sort key',
      ['product'],
      ['product', 'rating'],
    ],
    ['Use CustomerId as the partition key and OrderDate as the sort key', ['customer'], ['order', 'date']],
    ['A table with partition key DeviceId and sort key Timestamp', ['device'], ['timestamp']],
    ['A table with user_id as the hash key', ['user'], undefined],
  ])('%s', (text, partition, sort) => {
    expect(keyIn(text)).toEqual({ partition, sort })
  })

  it('is none where no key is spoken of', () => {
    expect(keyIn('Scan the table with a filter')).toBeUndefined()
  })
})

// A query needs one value of the partition key and returns items in the order of the sort key:
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html
describe('a key serves a query that names one attribute and orders by the other', () => {
  const serves = (text: string, stem: string): boolean => servesQuery(keyIn(text)!, stem)

  test.each([
    [
      'Find the 10 reviews with the highest rating for a given product.',
      'Product ID as the partition key and Rating as the sort key',
      'Product ID as the partition key and Review ID as the sort key',
    ],
    [
      'The page shows the newest orders of a customer first.',
      'CustomerId as the partition key and OrderDate as the sort key',
      'OrderDate as the partition key and CustomerId as the sort key',
    ],
    [
      'Retrieve the readings of one sensor between two times.',
      'SensorId as the partition key and Timestamp as the sort key',
      'SensorId as the partition key and FirmwareVersion as the sort key',
    ],
  ])('%s', (stem, right, wrong) => {
    expect(serves(right, stem)).toBe(true)
    expect(serves(wrong, stem)).toBe(false)
  })
})

// An index is another table key to query by: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html
describe('a table and its indexes answer lookups that a stem lists', () => {
  const stem = 'The app must show a book by author and title, and list all books of a specific publisher.'
  const attributes = [['author'], ['title'], ['publisher']]

  test.each([
    ['author as the partition key and title as the sort key and a GSI with publisher as the partition key', 2],
    ['publisher as the partition key and title as the sort key', 1],
    ['title as the partition key and publisher as the sort key', 0],
  ])('%s: %d', (text, served) => {
    expect(lookupsServed(keysIn(text), attributes, stem)).toBe(served)
  })
})

describe('a local secondary index', () => {
  const stem = 'The table partition key is ReviewId.'

  it('has the partition key of its table', () => {
    expect(
      localIndexElsewhere('An LSI with ProductId as the partition key and Rating as the sort key', stem),
    ).toHaveLength(1)
    expect(localIndexElsewhere('An LSI with ReviewId as the partition key and Rating as the sort key', stem)).toEqual(
      [],
    )
  })

  it('is not judged where the key of the table is not told', () => {
    expect(localIndexElsewhere('An LSI with ProductId as the partition key', 'The table is large.')).toEqual([])
  })
})
