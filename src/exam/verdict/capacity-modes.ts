import type { Reason } from './reason.ts'
import { doc } from './rules/rule.ts'

const MODES = doc('DynamoDB capacity modes', 'amazondynamodb/latest/developerguide/capacity-mode.html')

const UNPREDICTABLE =
  /\bunpredict\w*|\b(?:var(?:y|ies|iable)|fluctuat\w*|spik\w*|erratic\w*|sporadic\w*)\b|예측할 수 없|불규칙|변동/iu
const PREDICTABLE = /(?<!un)\bpredictabl\w*|\b(?:steady|stable|constant|known)\b|예측 ?가능|일정|안정/iu
const TABLES = /\b([a-z][\w-]+) tables?\b|(\p{Script=Hangul}+) 테이블/giu

/** Tables by the traffic that a stem says of them. */
interface TableTraffic {
  readonly predictable: ReadonlySet<string>
  readonly unpredictable: ReadonlySet<string>
}

/**
 * What is wrong where an option gives a table the capacity mode that does not fit the traffic which the stem says of it: on-demand for a predictable one, or
 * capacity that is reserved or provisioned for one that nobody can predict. Empty where the stem does not tell tables apart.
 */
export function wrongModes(text: string, stem: string): readonly Reason[] {
  const { predictable, unpredictable } = trafficOf(stem)
  if (predictable.size === 0 || unpredictable.size === 0) return []
  const wrong = text.split(/[;.,]|\band\b/u).some((part) => {
    const tables = tablesIn(part)
    const unfit = /\bon-demand\b|온디맨드/iu.test(part)
      ? predictable
      : /\b(?:reserved|provisioned)\b|예약|프로비저닝/iu.test(part)
        ? unpredictable
        : new Set<string>()
    return tables.some((table) => unfit.has(table)) || (unfit.size > 0 && /\b(?:all|both)\b|모든/iu.test(part))
  })
  return wrong
    ? [
        {
          kind: 'impossible',
          text: {
            en: 'a table gets the capacity mode of another kind of traffic: steady traffic costs less provisioned or reserved, unpredictable traffic on demand',
            ko: '트래픽과 맞지 않는 용량 모드의 테이블이 있습니다. 일정한 트래픽은 프로비저닝·예약이, 예측할 수 없는 트래픽은 온디맨드가 저렴합니다',
          },
          source: MODES,
        },
      ]
    : []
}

function trafficOf(stem: string): TableTraffic {
  const predictable = new Set<string>()
  const unpredictable = new Set<string>()
  for (const clause of stem.split(/[.,;]|\bwhile\b|\bbut\b|\bwhereas\b|지만|반면/iu)) {
    if (UNPREDICTABLE.test(clause)) for (const table of tablesIn(clause)) unpredictable.add(table)
    else if (PREDICTABLE.test(clause)) for (const table of tablesIn(clause)) predictable.add(table)
  }
  return { predictable, unpredictable }
}

function tablesIn(text: string): readonly string[] {
  return [...text.matchAll(TABLES)].map(([, english, korean]) => (english ?? korean)!.toLowerCase())
}
