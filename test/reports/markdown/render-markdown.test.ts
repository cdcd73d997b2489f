import { describe, expect, it } from 'vitest'
import type { DecisionDocument } from '../../../src/document/schema.ts'
import { renderMarkdown } from '../../../src/reports/markdown/render-markdown.ts'
import { exampleDocument } from '../example-document.ts'

const report = renderMarkdown(exampleDocument())

function section(text: string, title: string): string {
  const start = text.indexOf(`## ${title}\n`)
  expect(start, `section ${title}`).toBeGreaterThanOrEqual(0)
  const end = text.indexOf('\n## ', start)
  return text.slice(start, end === -1 ? undefined : end)
}

describe('the Markdown report', () => {
  it('begins with title, verdict, question and ranking', () => {
    expect(report.split('\n\n').slice(0, 4)).toEqual([
      '# Camera images',
      '**Choose B, S3 data lake: the only option that meets every requirement, at $200.00 over the horizon.**',
      '> Where should the images live?',
      [
        '|  | Option | Score | Cost over the horizon | Access control | Hard limits |',
        '| --- | --- | ---: | ---: | ---: | --- |',
        '| 1 | **B** S3 data lake | 0.740 | $200 | 0 violations | meets all |',
        '| out | **A** HDFS on a cluster | 0.300 | $2,000 | 2 violations | breaks access control |',
      ].join('\n'),
    ])
  })

  it('says how the options were found, and how many were not, where they were looked for', () => {
    const search: DecisionDocument['search'] = {
      stores: { tried: 131, unpriced: 0, infeasible: [{ reason: 'access-control', count: 55 }], beaten: 56, left: 12 },
      options: { possible: 3266, measured: 23, infeasible: [], beaten: 2, left: 21, kept: 6 },
    }
    const found = section(renderMarkdown({ ...exampleDocument(), search }), 'How the options were found')
    expect(found).toContain('- Hard limits that stores break whatever the other datasets do: access control 55 times.')
    expect(found).toContain('Of the 3,266 options that all stores could make, 23 had to be measured as a whole.')
    expect(found).toContain('- 21 are beaten by no other; the 6 with the best scores are compared here.')
    expect(report).not.toContain('How the options were found')
  })

  it('gives each other option a paragraph of its own, failures first', () => {
    expect(section(report, 'Why not the others')).toContain(
      '**A, HDFS on a cluster.** It is out: access control is 2, at most 0 is required. It costs 10 times as much as B: $2,000.00 against $200.00.',
    )
  })

  it('says what each store is, as the scenario puts it', () => {
    expect(section(report, 'The options')).toContain('- **B** raw on Amazon S3, `class: STANDARD`.')
    expect(section(report, 'The options')).toContain('- **A** raw on EMR with HDFS, preset `persistent`.')
  })

  it('gives first and last month, years and total, and the meters with their price source', () => {
    const cost = section(report, 'What it costs')
    expect(cost).toContain('| **B** S3 data lake | $40.00 | $90.00 | $200 | $200 |')
    expect(cost).toContain('| Compute | – | $2,000 |')
    expect(cost).toContain(
      '| S3 Standard PUT, COPY, POST, LIST requests<br>`Requests-Tier1` in us-east-1 | 12,400,000 Requests | $62.00 | 31 % | [Amazon S3 price list, us-east-1](<https://aws.amazon.com/s3/pricing/>), in force since 2016-12-01 |',
    )
  })

  it('names the prices that were last seen more than a year before the date of the others, with their part of the bill', () => {
    const { options } = exampleDocument()
    const seen = (asOf: string) => {
      const [first, ...rest] = options
      const [dearest, ...lines] = first!.cost.lines
      const old = { ...dearest!, price: { ...dearest!.price, source: { ...dearest!.price.source, asOf } } }
      const changed = { ...first!, cost: { ...first!.cost, lines: [old, ...lines] } }
      return section(renderMarkdown(exampleDocument({ options: [changed, ...rest] })), 'What it costs')
    }
    expect(seen('2025-10-31')).toContain('- **B** 69 % of the bill: S3 Standard storage (2025-10-31)')
    expect(seen('2024')).toContain('S3 Standard storage (2024)')
    expect(seen('2025')).not.toContain('last seen')
    expect(seen('2025-11-01')).not.toContain('last seen')
  })

  it('says how to follow the figures of each option home, by the command that made the report', () => {
    const explain = (command?: string) =>
      section(renderMarkdown(exampleDocument(), command === undefined ? {} : { command }), 'Meters of B, S3 data lake')
    expect(explain()).toContain('`stowage explain example --option B --meter TimedStorage-ByteHrs`')
    expect(explain('stowage run mine/fleet.yaml --seed 7 --horizon 2\\ years')).toContain(
      '`stowage explain mine/fleet.yaml --seed 7 --horizon 2\\ years --option B --meter TimedStorage-ByteHrs`',
    )
  })

  it('shows level, worth and contribution of each criterion, the hard limits and the anchors', () => {
    const scores = section(report, 'How the options score')
    expect(scores).toContain('| Cost over the horizon | 60 % | $200<br>0.90 → +0.540 | $2,000<br>0.10 → +0.060 |')
    expect(scores).toContain(
      '- **Access control at most 0 violations**, because only authorised users may read the data',
    )
    expect(scores).toContain('| Cost over the horizon | 60 % | $2,200 | $0.00 |')
  })

  it('groups violations by principal and mechanism, and names options without any', () => {
    const access = section(report, 'Who can reach the data')
    expect(access).toContain('All tests came out as intended: **B**.')
    expect(access).toContain(
      '| leak | analyst | can read and write raw | without Kerberos HDFS believes any user name |',
    )
  })

  it('lists findings with their first day', () => {
    expect(section(report, 'Limits')).toContain(
      '| A | **warning** | 2027-03-02 | raw | the cluster needs a fourth node |',
    )
  })

  it('tells what is unknown from what is assumed, and groups what is assumed alike', () => {
    const assumed = ['raw', 'processed'].map((id) => ({
      path: `datasets.${id}.peakToMean`,
      value: '1',
      why: 'no peak',
    }))
    const text = section(renderMarkdown(exampleDocument({ assumed })), 'What is unknown and what is assumed')
    expect(text).toContain('| `datasets.raw.updates` | rewrites are left out |')
    expect(text).toContain('| `datasets.raw.peakToMean`, `datasets.processed.peakToMean` | 1 | no peak |')
  })

  it('ends with what reproduces it', () => {
    const text = renderMarkdown(exampleDocument(), { command: 'stowage run example --seed 1' })
    const end = section(text, 'How to reproduce this')
    expect(end).toContain('- stowage 0.1.0\n')
    expect(end).toContain(`SHA-256 \`${'ab'.repeat(32)}\``)
    expect(end.endsWith('```sh\nstowage run example --seed 1\n```\n')).toBe(true)
  })

  it('shows the charts it is given and no others', () => {
    expect(report).not.toContain('![')
    const charts = { 'monthly-cost': { path: 'charts/monthly-cost.png', title: 'Cost [USD]' } }
    expect(renderMarkdown(exampleDocument(), { charts })).toContain('![Cost \\[USD\\]](charts/monthly-cost.png)')
  })

  it('is deterministic and leaves the document alone', () => {
    const document = exampleDocument()
    const before = JSON.stringify(document)
    expect(renderMarkdown(document)).toBe(report)
    expect(JSON.stringify(document)).toBe(before)
  })
})

describe('the verdict', () => {
  const { recommendation, options } = exampleDocument()
  const bothFeasible = options.map((option) => ({ ...option, feasible: true, failed: [] }))
  const withVerdict = (changes: Partial<DecisionDocument['recommendation']>): string =>
    renderMarkdown(
      exampleDocument({ options: bothFeasible, recommendation: { ...recommendation, margin: 0.44, ...changes } }),
    )

  it('names the nearest weight that would turn it, by relative change', () => {
    const text = withVerdict({
      verdict: 'fragile',
      stability: [
        { criterion: 'cost', weight: 0.6, from: 0.2, to: 1, below: 'A' },
        { criterion: 'latency', weight: 0.4, from: 0, to: 0.44, above: 'A' },
      ],
    })
    expect(text).toContain('The verdict is fragile: a change of one weight by 20 % or less turns it.')
    expect(text).toContain(
      'The nearest turning point: were the weight of read latency above 44 % (it is 40 %), A would win.',
    )
  })

  it('says when no weight turns it', () => {
    expect(withVerdict({ stability: [] })).toContain(
      'No weight of a single criterion, however large or small, changes the winner.',
    )
  })

  it('recommends nothing when nothing qualifies, and explains each option', () => {
    const out = options.map((option) => ({ ...option, feasible: false, failed: options[1]!.failed }))
    const text = renderMarkdown(
      exampleDocument({
        options: out,
        recommendation: { ...recommendation, option: null, verdict: 'nothing qualifies' },
      }),
    )
    expect(text).toContain('No option meets every hard limit, so none is recommended.')
    expect(text).toContain('## Why none qualifies')
    expect(text).not.toContain('## Why B')
  })

  it('says loudly when the simulation disagrees with the known answer', () => {
    const text = renderMarkdown(exampleDocument({ answer: { option: 'A', agrees: false } }))
    expect(text).toContain(
      '**The scenario names A as the known answer; the simulation, which does not look at it, disagrees.**',
    )
  })
})

describe('text of the scenario', () => {
  it('cannot mark up the report', () => {
    const [lake, cluster] = exampleDocument().options
    const evil = '# <script>alert(1)</script> | **x** [a](javascript:b) \u001b[2J\n\n---'
    const text = renderMarkdown(
      exampleDocument({
        scenario: { ...exampleDocument().scenario, title: evil, question: `${evil}\n\n${evil}` },
        options: [{ ...lake!, name: evil }, cluster!],
        unknowns: [{ path: 'a`b|c', consequence: evil }],
      }),
    )
    expect(text).not.toMatch(/(?<!\\)<script/)
    expect(text).not.toMatch(/(?<!\\)\[a\]/)
    expect(text).not.toContain('\u001b')
    expect(text).not.toMatch(/^---$/m)
    const columns = (line: string): number => line.replaceAll('\\|', '').split('|').length
    for (const table of text.matchAll(/(?:^\|.*\n)+/gm)) {
      const [head, ...rows] = table[0].trimEnd().split('\n')
      for (const row of rows) expect(columns(row), row).toBe(columns(head!))
    }
  })
})
