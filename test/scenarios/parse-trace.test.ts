import { describe, expect, it } from 'vitest'
import { parseTrace, type Trace } from '../../src/scenarios/parse-trace.ts'

const context = { file: 'days.csv', start: '2027-01-01', days: 4 }

function read(text: string, days = 4): Trace {
  const result = parseTrace(text, { ...context, days })
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return result.trace
}

function complaint(text: string): string {
  const result = parseTrace(text, context)
  return result.ok
    ? 'accepted'
    : result.issues.map((i) => `${i.file}:${i.line}:${i.column} ${i.message}; ${i.remedy}`).join('\n')
}

describe('what a trace says', () => {
  it('is one row for each day of the horizon', () => {
    const trace = read('date,bytes,objects\n2027-01-01,100,1\n2027-01-02,200.5,2\n2027-01-03,0,0\n2027-01-04,1e3,4\n')
    expect(trace).toEqual({
      days: [
        { bytes: 100, objects: 1 },
        { bytes: 200.5, objects: 2 },
        { bytes: 0, objects: 0 },
        { bytes: 1000, objects: 4 },
      ],
    })
  })

  it('is read with a byte order mark, Windows line ends and blanks', () => {
    expect(read('\uFEFFdate, bytes, objects\r\n2027-01-01, 5 ,1\r\n', 1).days).toEqual([{ bytes: 5, objects: 1 }])
  })

  it('ends with the horizon', () => {
    expect(read('date,bytes,objects\n2027-01-01,5,1\n2027-01-02,6,1\n', 1)).toEqual({
      days: [{ bytes: 5, objects: 1 }],
    })
  })

  it('goes on with the mean of its last four weeks when the horizon is longer', () => {
    const rows = Array.from(
      { length: 30 },
      (_, day) => `2027-01-${String(day + 1).padStart(2, '0')},${day < 2 ? 9999 : 10 * day},1`,
    )
    const trace = read(`date,bytes,objects\n${rows.join('\n')}`, 32)
    const mean = (10 * (2 + 29)) / 2
    expect(trace.continuation).toEqual({ after: '2027-01-30', meanOfDays: 28, daily: { bytes: mean, objects: 1 } })
    expect(trace.days).toHaveLength(32)
    expect(trace.days[31]!.bytes).toBe(mean)
  })

  it('goes on with the mean of all days when there are fewer', () => {
    expect(read('date,bytes,objects\n2027-01-01,10,1\n2027-01-02,20,3\n').continuation).toEqual({
      after: '2027-01-02',
      meanOfDays: 2,
      daily: { bytes: 15, objects: 2 },
    })
  })
})

describe('what is refused, with its place', () => {
  it.each([
    ['', 'days.csv:1:1 the header is empty; write date,bytes,objects as the first line'],
    [
      'day,bytes,objects\n',
      'days.csv:1:1 the header is "day,bytes,objects"; write date,bytes,objects as the first line',
    ],
    ['date,bytes,objects\n', 'days.csv:2:1 the trace has no rows; write one row for each day from 2027-01-01'],
    ['date,bytes,objects\n2027-01-01,5\n', 'days.csv:2:1 2 values stand here; write three: date,bytes,objects'],
    [
      'date,bytes,objects\n2027-02-30,5,1\n',
      'days.csv:2:1 "2027-02-30" is not a date of the calendar; write YYYY-MM-DD',
    ],
    [
      'date,bytes,objects\n2027-01-01,-5,1\n',
      'days.csv:2:12 "-5" is not a number of bytes; write plain digits, 0 or more, without a unit',
    ],
    [
      'date,bytes,objects\n2027-01-01,5,1 k\n',
      'days.csv:2:14 "1 k" is not a number of objects; write plain digits, 0 or more, without a unit',
    ],
    [
      'date,bytes,objects\n2027-01-01,5,0\n',
      'days.csv:2:12 bytes and objects do not go together; write both above 0, or both 0',
    ],
    [
      'date,bytes,objects\n2026-12-31,5,1\n',
      'days.csv:2:1 2026-12-31 is before the start of the scenario, 2027-01-01; remove the row, or set an earlier start',
    ],
    [
      'date,bytes,objects\n2027-01-02,5,1\n',
      'days.csv:2:1 2027-01-01 is missing; write a row for every day, with 0,0 where nothing arrived',
    ],
    [
      'date,bytes,objects\n2027-01-01,5,1\n2027-01-01,5,1\n',
      'days.csv:3:1 2027-01-01 stands here twice; keep one row for each day',
    ],
    [
      'date,bytes,objects\n2027-01-01,5,1\n2027-01-05,5,1\n',
      'days.csv:3:1 2027-01-02 to 2027-01-04 are missing; write a row for every day, with 0,0 where nothing arrived',
    ],
    [
      'date,bytes,objects\n2027-01-01,5,1\n2027-01-02,5,1\n2027-01-01,5,1\n',
      'days.csv:4:1 2027-01-01 comes after a later day; order the rows by date',
    ],
  ])('%j', (text, expected) => {
    expect(complaint(text)).toBe(expected)
  })

  it('all at once', () => {
    expect(complaint('date,bytes,objects\n2027-01-01,x,y\n2027-01-02,5,z\n').split('\n')).toHaveLength(3)
  })
})
