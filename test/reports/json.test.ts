import { describe, expect, it } from 'vitest'
import { decisionDocumentSchema } from '../../src/document/schema.ts'
import { renderJson } from '../../src/reports/json.ts'
import { exampleDocument } from './example-document.ts'

describe('the JSON report', () => {
  it('is the document itself, as its schema describes it', () => {
    const text = renderJson(exampleDocument())
    expect(text.endsWith('}\n')).toBe(true)
    expect(decisionDocumentSchema.parse(JSON.parse(text))).toEqual(exampleDocument())
  })

  it('refuses a number that JSON cannot hold, by name', () => {
    const { prices } = exampleDocument()
    const broken = exampleDocument({ seed: Number.NaN, prices })
    expect(() => renderJson(broken)).toThrow(new RangeError('the document holds NaN at "seed"'))
  })
})
