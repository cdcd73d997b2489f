import { describe, expect, test } from 'vitest'
import { runBuiltIn } from '../explanation/run-built-in.ts'

const decide = (id: string, settings: readonly string[]) => runBuiltIn(id, settings).run

describe('a search finds options at least as good as those written by hand', () => {
  // The shorter the horizon, the sooner a search is done.
  const SEARCHED = [
    ['session-store', '2 months'],
    ['nightly-batch-scratch', '2 months'],
    ['trucking-fleet', '1 month'],
    ['social-media', '1 month'],
  ] as const

  test.each(SEARCHED)(
    '%s, over %s',
    (id, horizon) => {
      const best = ({ document }: ReturnType<typeof decide>) => document.options[0]!
      const found = decide(id, [`horizon=${horizon}`, 'options=auto'])
      expect(best(found).feasible).toBe(true)
      expect(best(found).score).toBeGreaterThanOrEqual(best(decide(id, [`horizon=${horizon}`])).score)
      expect(found.document.search!.stores.tried).toBeGreaterThan(30)
      expect(found.document.answer).toBeUndefined()
    },
    60_000,
  )
})
