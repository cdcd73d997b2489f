export type { DataScope } from './access/data-scope.ts'
export { type AccessCheck, type AccessResult, evaluateAccess, type GuardedStore } from './access/evaluate-access.ts'
export {
  type DecidingStatement,
  evaluateRequest,
  type IamDecision,
  type ServiceRules,
} from './access/iam/evaluate-request.ts'
export {
  identityPolicySchema,
  type PolicyDocument,
  type PolicyStatement,
  resourceControlPolicySchema,
  resourcePolicySchema,
} from './access/iam/policy-document.ts'
export type { NamedPolicy, PolicyLayer, PolicyLayers } from './access/iam/policy-layers.ts'
export type { IamRequest, Requester } from './access/iam/request.ts'
export type { AccessIntent, DataAction, DataHost, Grant, Principal } from './access/intent.ts'
export type { PolicyFile, ProtectedStore, StoreGuard } from './access/store-guard.ts'
export { CRITERIA, type Criterion, criterion } from './decision/criteria.ts'
export { CRITERION_IDS, type CriterionId } from './decision/criterion-ids.ts'
export {
  type Assessment,
  type Decision,
  decide,
  type Failure,
  type Measurement,
  type Preferences,
  type RankedOption,
  type Requirement,
  type Verdict,
} from './decision/decide.ts'
export { type ElicitedWeights, elicitWeights, type WeightStatement } from './decision/elicitation/weight-statement.ts'
export { type Robustness, testRobustness } from './decision/robustness/robustness.ts'
export { type ValueFunction, type ValuePoint, valueFunction } from './decision/value-function.ts'
export { normaliseSwingWeights, type Weights } from './decision/weights.ts'
export type { Traces } from './demand/build-demand.ts'
export { createDatasetDemand, type DatasetDemand } from './demand/dataset-demand.ts'
export { decisionJsonSchema } from './document/json-schema.ts'
export { type DecisionDocument, type DocumentOption, decisionDocumentSchema } from './document/schema.ts'
export { BUILT_IN_ENGINES, ENGINES, engineRegistry } from './engines/catalogue.ts'
export {
  type Crew,
  defineEngine,
  type Engine,
  type EngineRegistry,
  INPUT_MODES,
  type InputMode,
  type StoreFace,
} from './engines/engine.ts'
export { ENGINE_IDS, type EngineId } from './engines/engine-ids.ts'
export { type CostExplanation, type ExplainedRun, explainCost } from './explanation/explain-cost.ts'
export { type CriterionExplanation, explainCriterion } from './explanation/explain-criterion.ts'
export { ExplanationError } from './explanation/explanation-error.ts'
export { type LocateInScenario, locateInScenario, type Statement } from './explanation/locate-in-scenario.ts'
export {
  type AccessControl,
  type Candidate,
  type CopyMaking,
  type Derivation,
  type Disruption,
  defineModel,
  type EngineLink,
  type Estimate,
  type Feed,
  type Finding,
  type Intervention,
  type Occupancy,
  type Outage,
  type Preset,
  type Reach,
  type Spread,
  type StorageModel,
  type StoreDemand,
  type StoreRun,
  type UploadWay,
  type UsageLine,
  type World,
} from './models/contract.ts'
export { BUILT_IN_MODELS, type ModelRegistry, modelRegistry } from './models/registry.ts'
export { type Bill, type BillableLine, type BillItem, type BillOptions, bill } from './prices/bill.ts'
export { builtInPriceBook } from './prices/built-in-price-book.ts'
export type { Meter, MeterGroup, MeterUnit } from './prices/meter.ts'
export { MissingPriceError } from './prices/missing-price-error.ts'
export { overlay } from './prices/overlay.ts'
export type { FreeAllowance, PriceBook, PriceRow, PriceTier } from './prices/price-book.ts'
export { priceBookSchema } from './prices/price-book-schema.ts'
export { type BillingMonth, type Calendar, createCalendar, type IsoDate } from './quantities/calendar.ts'
export { type Evidence, type Fact, factEvidence, type Source } from './quantities/source.ts'
export type { ChartDescription } from './reports/charts/chart.ts'
export { renderCsv } from './reports/csv.ts'
export { focusCsv } from './reports/focus/focus-csv.ts'
export { focusRows } from './reports/focus/focus-rows.ts'
export { renderJson } from './reports/json.ts'
export { type MarkdownOptions, type ReportChart, renderMarkdown } from './reports/markdown/render-markdown.ts'
export { chartsOfDocument } from './reports/report-charts/charts-of-document.ts'
export { checkStores } from './scenarios/check-stores.ts'
export { formatIssues } from './scenarios/format-issues.ts'
export type { Issue, IssueCode } from './scenarios/issue.ts'
export { scenarioJsonSchema } from './scenarios/json-schema.ts'
export { type ParsedScenario, type ParseOptions, type ParseResult, parseScenario } from './scenarios/parse-scenario.ts'
export type { Assumed, Provenance, Unknown } from './scenarios/provenance.ts'
export { type Scenario, type ScenarioInput, scenarioSchema } from './scenarios/schema.ts'
export { uncertaintyOf } from './scenarios/uncertainty-of.ts'
export type { OptionRun, StoreOutcome } from './simulation/option-run.ts'
export { type RunInput, runScenario, type ScenarioRun } from './simulation/run-scenario.ts'
export { type DrawPlan, runUncertainScenario } from './simulation/run-uncertain-scenario.ts'
export { type Distribution, quantile } from './uncertainty/distribution.ts'
export type { DrawRunner } from './uncertainty/run-draws.ts'
export { type DrawRow, type DrawSimulator, drawSimulator } from './uncertainty/simulate-draw.ts'
export type { Future, RankCorrelation, UncertainInput, Uncertainty } from './uncertainty/uncertain-input.ts'
export { type VerifiedFigure, verifyExamples } from './verification/verify-examples.ts'
export { VERSION } from './version.ts'
