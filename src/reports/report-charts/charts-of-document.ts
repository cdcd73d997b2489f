import type { DecisionDocument } from '../../document/schema.ts'
import type { ChartDescription } from '../charts/chart.ts'
import { accessViolationsChart } from './access-violations.ts'
import { costBreakdownChart } from './cost-breakdown.ts'
import { cumulativeCostChart, monthlyCostChart } from './cost-over-time.ts'
import { engineTimesChart } from './engine-times.ts'
import { leadChart } from './lead-waterfall.ts'
import { rankAcceptabilityChart } from './rank-acceptability.ts'
import { rankProbabilityChart } from './rank-probability.ts'
import { scoreContributionsChart } from './score-contributions.ts'
import { storedBytesChart } from './stored-bytes.ts'
import { tornadoChart } from './tornado.ts'
import { uncertainCostChart } from './uncertain-costs.ts'
import { uploadTimesChart } from './upload-times.ts'
import { weightSensitivityChart } from './weight-sensitivity.ts'

/** The charts of a report, described but not drawn; those that would show nothing are left out. */
export function chartsOfDocument(document: DecisionDocument): readonly ChartDescription[] {
  const charts = [
    scoreContributionsChart(document),
    leadChart(document),
    weightSensitivityChart(document),
    rankAcceptabilityChart(document),
    rankProbabilityChart(document),
    tornadoChart(document),
    uncertainCostChart(document),
    monthlyCostChart(document),
    cumulativeCostChart(document),
    costBreakdownChart(document),
    storedBytesChart(document),
    accessViolationsChart(document),
    uploadTimesChart(document),
    engineTimesChart(document),
  ]
  return charts.filter((chart) => chart !== undefined)
}
