import { describe, expect, it } from 'vitest'
import { applyTiers } from '../../src/prices/apply-tiers.ts'
import type { BillItem } from '../../src/prices/bill.ts'
import { createCalendar } from '../../src/quantities/calendar.ts'
import { type BilledRun, renderCsv } from '../../src/reports/csv.ts'

function item(changes: Partial<BillItem> = {}): BillItem {
  const { tiers, cost } = applyTiers([{ from: 0, usd: 0.1 }], 3)
  return {
    service: 'AmazonS3',
    usageType: 'TimedStorage-ByteHrs',
    label: 'Storage',
    group: 'storage',
    unit: 'GB-Mo',
    region: 'us-east-1',
    month: 0,
    quantity: 3,
    cost,
    tiers,
    source: { title: 'list', asOf: '2026-11-01', trust: 'provider' },
    effective: '2026-11-01',
    allocations: [],
    ...changes,
  }
}

function runOf(items: readonly BillItem[]): BilledRun {
  const total = items.reduce((sum, { cost }) => sum + cost, 0)
  return {
    calendar: createCalendar('2027-01-01', 40),
    runs: [
      {
        id: 'A',
        name: 'Lake',
        stores: [],
        usage: [],
        bill: { currency: 'USD', total, items, warnings: [] },
        epochCosts: {},
      },
    ],
  }
}

describe('the cost table', () => {
  it('has a row for each option, month, region and meter, in figures of twelve digits', () => {
    expect(renderCsv(runOf([item(), item({ month: 1, quantity: 1 / 3, cost: 1 / 30 })]))).toBe(
      [
        'option,month,region,service,usage_type,label,group,unit,quantity,cost',
        'A,2027-01,us-east-1,AmazonS3,TimedStorage-ByteHrs,Storage,storage,GB-Mo,3,0.3',
        'A,2027-02,us-east-1,AmazonS3,TimedStorage-ByteHrs,Storage,storage,GB-Mo,0.333333333333,0.0333333333333',
        '',
      ].join('\n'),
    )
  })

  it('quotes separators and quotes, and disarms what a spreadsheet would run', () => {
    const csv = renderCsv(runOf([item({ label: 'PUT, "COPY"' }), item({ label: '=HYPERLINK("http://x")' })]))
    expect(csv).toContain(',"PUT, ""COPY""",')
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  it('has its header even when nothing was billed', () => {
    expect(renderCsv(runOf([]))).toMatch(/^option,month.*\n$/)
  })
})
