import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluateRequest } from '../../../src/access/iam/evaluate-request.ts'
import type { PolicyLayers } from '../../../src/access/iam/policy-layers.ts'
import type { IamRequest } from '../../../src/access/iam/request.ts'

interface DecidedCase {
  readonly request: IamRequest
  readonly policies: PolicyLayers
  readonly expected: 'allow' | 'explicit-deny' | 'implicit-deny'
}

// Drawn at random, and decided by an evaluator of other people, @cloud-copilot/iam-simulate 0.1.173, outside of this project. Left out is where
// it departs from the IAM user guide: NotPrincipal, session policies beside what a resource policy grants directly, federated users
// named by their user, NotIpAddress for callers of the other IP family, `/0`, and …IfExists under ForAnyValue.
const cases = readFileSync(new URL('independent-decisions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DecidedCase)

describe('decisions agree with an independent evaluator', () => {
  for (const expected of ['allow', 'explicit-deny', 'implicit-deny'] as const) {
    const ofThatKind = cases.filter((decided) => decided.expected === expected)
    test(`on ${ofThatKind.length} random requests that end in ${expected}`, () => {
      for (const { request, policies } of ofThatKind) {
        const decision = evaluateRequest(request, policies)
        expect(decision.allowed ? 'allow' : decision.kind, JSON.stringify({ request, policies })).toBe(expected)
      }
    })
  }
})
