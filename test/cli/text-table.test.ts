import { describe, expect, it } from 'vitest'
import { textTable } from '../../src/cli/text-table.ts'

const columns = [
  { title: 'NAME', flexible: true },
  { title: 'COST', align: 'right' },
] as const

describe('a terminal table', () => {
  it('aligns columns whatever the script', () => {
    expect(
      textTable(
        columns,
        [
          ['S3 lake', '$5'],
          ['데이터 레이크', '$1,200'],
        ],
        { width: 80 },
      ),
    ).toBe(['NAME             COST', 'S3 lake            $5', '데이터 레이크  $1,200', ''].join('\n'))
  })

  it('wraps flexible columns within the width of the terminal', () => {
    const text = textTable(columns, [['a name that is far too long', '$1,200']], { width: 24 })
    expect(text).toBe(['NAME                COST', 'a name that is    $1,200', 'far too long', ''].join('\n'))
  })

  it('paints whole lines and counts the headings as row -1', () => {
    const text = textTable(columns, [['a', 'b']], { width: 80, paint: (line, row) => `${row}:${line}` })
    expect(text).toBe('-1:NAME  COST\n0:a        b\n')
  })
})
