import { describe, expect, it } from 'vitest'
import { checkChart } from '../../src/reports/charts/check-chart.ts'
import { sweepChart } from '../../src/reports/sweep/sweep-chart.ts'
import { sweepCsv } from '../../src/reports/sweep/sweep-csv.ts'
import { plainScale } from '../../src/scenarios/plain-scale.ts'
import type { Judge } from '../../src/what-if/judge.ts'
import { parseQuantityRange } from '../../src/what-if/quantity-range.ts'
import { sweep } from '../../src/what-if/sweep.ts'

/** Tables win small, objects win large, and nothing qualifies where much is written. */
const judge: Judge = (settings) => {
  const value = (path: string) =>
    Number.parseFloat(settings.find((text) => text.startsWith(`${path}=`))?.split('=')[1] ?? '1')
  const [size, writes] = [value('size'), value('writes')]
  const feasible = writes < 50
  const options = [
    { id: 'table', name: 'A table', feasible, score: 0.5, cost: 10 * size },
    { id: 'objects', name: 'Objects', feasible, score: Math.min(1, size / 10), cost: 50 },
  ]
  const winner = size >= 5 ? 'objects' : 'table'
  if (!feasible) return { verdict: 'nothing qualifies', options }
  return { verdict: 'clear', winner, margin: Math.abs(0.5 - Math.min(1, size / 10)), options }
}
const sizes = parseQuantityRange('size=1 kB..9 kB')
const writes = parseQuantityRange('writes=1 /s..100 /s', true)

describe('a sweep', () => {
  it('takes whole numbers where no others will do, each once', () => {
    const whole = { ...parseQuantityRange('size=1..4'), scale: plainScale({ step: 1 }) }
    expect(sweep([whole], 9, judge).axes[0]!.values).toEqual(['1', '2', '3', '4'])
  })
  it('decides at every step of one input', () => {
    const { axes, points } = sweep([sizes], 5, judge)
    expect(axes).toEqual([{ path: 'size', values: ['1 kB', '3 kB', '5 kB', '7 kB', '9 kB'] }])
    expect(points.map(({ winner }) => winner)).toEqual(['table', 'table', 'objects', 'objects', 'objects'])
  })
  it('decides at every pair of steps of two inputs, the second running fastest', () => {
    const seen: string[] = []
    const { points } = sweep([sizes, writes], 3, judge, (values) => seen.push(values.join(' ')))
    expect(points.map(({ values }) => values.join(' '))).toEqual(seen)
    expect(seen.slice(0, 4)).toEqual(['1 kB 1 /s', '1 kB 10 /s', '1 kB 100 /s', '5 kB 1 /s'])
    expect(points.map(({ winner }) => winner ?? '-').join(' ')).toBe(
      'table table - objects objects - objects objects -',
    )
  })
  it('becomes a table with a row for each place and option', () => {
    const lines = sweepCsv(sweep([sizes, writes], 2, judge))
      .trim()
      .split('\n')
    expect(lines).toHaveLength(1 + 4 * 2)
    expect(lines[0]).toBe('size,writes,winner,verdict,option,feasible,score,cost')
    expect(lines[1]).toBe('1 kB,1 /s,table,clear,table,true,0.5,10')
    expect(lines[3]).toBe('1 kB,100 /s,,nothing qualifies,table,false,0.5,10')
  })
})

describe('the chart of a sweep', () => {
  it('is a heat map over two inputs, with empty fields where nothing qualifies', () => {
    const chart = sweepChart(sweep([sizes, writes], 3, judge), 'Where?')
    checkChart(chart)
    expect(chart).toMatchObject({
      kind: 'heat-map',
      value: { title: 'size, kB', labels: ['1', '5', '9'] },
      across: { title: 'writes, /s', labels: ['1', '10', '100'] },
      series: [{ id: 'table' }, { id: 'objects' }],
      cells: [
        [{ series: 0, text: 'table 0.40' }, { series: 0 }, null],
        [{ series: 1, text: 'objects = table' }, { series: 1 }, null],
        [{ series: 1, text: 'objects 0.40' }, { series: 1 }, null],
      ],
    })
  })
  it('is a line for each option over one input, interrupted where it is out', () => {
    const chart = sweepChart(sweep([writes], 3, judge), 'Where?')
    checkChart(chart)
    expect(chart).toMatchObject({
      kind: 'line',
      series: [
        { id: 'table', values: [0.5, 0.5, null] },
        { id: 'objects', values: [0.1, 0.1, null] },
      ],
    })
  })
})
