import { describe, expect, it } from 'vitest'
import { escapeMarkdown, markdownCode, markdownLink } from '../../../src/reports/markdown/escape-markdown.ts'
import { markdownTable } from '../../../src/reports/markdown/markdown-table.ts'

describe('text in Markdown', () => {
  it.each([
    ['*bold* and `code`', '\\*bold\\* and \\`code\\`'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['<script>', '\\<script\\>'],
    ['a | b', 'a \\| b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['&lt;', '\\&lt;'],
    ['R&D & co', 'R&D & co'],
    ['_emphasis_', '\\_emphasis\\_'],
    ['STANDARD_IA stays readable', 'STANDARD_IA stays readable'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['2.5 times', '2.5 times'],
    ['two\nlines\r\n\r\nor three', 'two lines or three'],
    ['esc\u001b[2J', 'esc\\\\u{1b}\\[2J'],
    ['right\u202eleft', 'right\\\\u{202e}left'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  it('stays code whatever backticks it holds', () => {
    expect(markdownCode('plain')).toBe('`plain`')
    expect(markdownCode('a `b` c')).toBe('``a `b` c``')
    expect(markdownCode('`edge`')).toBe('`` `edge` ``')
  })

  it('links to the web only', () => {
    expect(markdownLink('S3', 'https://aws.amazon.com/s3/')).toBe('[S3](<https://aws.amazon.com/s3/>)')
    expect(markdownLink('x', 'javascript:alert(1)')).toBe('x')
    expect(markdownLink('x', undefined)).toBe('x')
    expect(markdownLink('x', 'https://a/>)<b>')).toBe('[x](<https://a/%3E)%3Cb%3E>)')
    expect(markdownLink('x', 'https://a/%20b')).toBe('[x](<https://a/%20b>)')
  })
})

describe('a Markdown table', () => {
  it('aligns figures right and keeps pipes inside their cell', () => {
    const table = markdownTable([{ title: 'Name' }, { title: 'Cost', align: 'right' }], [['a \\| b', '`x|y`']])
    expect(table).toBe('| Name | Cost |\n| --- | ---: |\n| a \\| b | `x\\|y` |')
  })
})
