export type { DatasetDraw } from './testing/arbitrary-demand.ts'
export { calendarOfDraw, datasetDraw, demandOfDraw, horizonDraw } from './testing/arbitrary-demand.ts'
export type { LawOptions, ModelLaw } from './testing/model-laws.ts'
export { modelLaws } from './testing/model-laws.ts'
