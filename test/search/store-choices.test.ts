import { describe, expect, it } from 'vitest'
import { buildDemand } from '../../src/demand/build-demand.ts'
import { BUILT_IN_MODELS } from '../../src/models/registry.ts'
import { namePortfolio } from '../../src/search/name-portfolio.ts'
import { storeChoices } from '../../src/search/store-choices.ts'
import { calendarOf, worldOf } from '../../src/simulation/settle.ts'
import { FEW_STORES, smallScenario } from './small-search.ts'

const scenario = smallScenario({
  imageTerabytes: 1,
  logTerabytes: 1,
  recordsPerSecond: 1,
  lookupsPerSecond: 1,
  latencyLimitMs: 1000,
  accessLimit: 0,
  budgetUsd: 1e6,
  freeTier: false,
  weights: [1, 1, 1, 1, 1],
})
const calendar = calendarOf(scenario)
const demand = buildDemand(scenario, calendar, {})
const choices = storeChoices(demand, BUILT_IN_MODELS, worldOf(scenario, calendar))
const ofModel = (id: string) => choices.filter(({ model }) => model.id === id)

describe('the stores worth trying', () => {
  it('move objects between classes at the ages at which their reads slacken', () => {
    const images = ofModel('s3').filter(({ datasets }) => datasets[0] === 'images')
    expect(images.map(({ name }) => name)).toContain('S3 Standard → Glacier Instant Retrieval at 30 days')
    expect(images.every(({ datasets }) => datasets.length === 1)).toBe(true)
  })
  it('hold datasets together where nodes or throughput are shared, and apart everywhere else', () => {
    const groups = (id: string) => [...new Set(ofModel(id).map(({ datasets }) => datasets.join(' ')))]
    expect(groups('dynamodb')).toEqual(['images', 'logs', 'records'])
    expect(groups('emr-hdfs')).toContain('images logs records')
    expect(groups('emr-hdfs')).toHaveLength(7)
  })
  it('are each named once and each a configuration of its own', () => {
    const key = ({ id, model, config }: (typeof choices)[number]) => `${id} ${model.id} ${JSON.stringify(config)}`
    expect(new Set(choices.map(key)).size).toBe(choices.length)
    expect(new Set(choices.map(({ name, datasets }) => `${name} ${datasets}`)).size).toBe(choices.length)
  })
  it('are the presets of a model that derives none', () => {
    const few = storeChoices(demand, { s3: FEW_STORES.s3! }, worldOf(scenario, calendar))
    expect(few.filter(({ datasets }) => datasets[0] === 'logs').map(({ spec }) => spec)).toEqual([
      { model: 's3', preset: 'standard' },
      { model: 's3', preset: 'glacier-flexible' },
    ])
  })
})

describe('the name of an option', () => {
  const datasets = ['images', 'logs', 'records']
  const choice = (name: string, ...held: string[]) => ({ ...choices[0]!, name, datasets: held })

  it('says which dataset goes where, equal stores together, in the order of the scenario', () => {
    const stores = [
      choice('DynamoDB on-demand', 'records'),
      choice('S3 Standard', 'logs'),
      choice('S3 Standard', 'images'),
    ]
    expect(namePortfolio(stores, datasets)).toBe('S3 Standard for images and logs, DynamoDB on-demand for records')
  })
  it('tells one store for several datasets from a store for each', () => {
    expect(namePortfolio([choice('HDFS', ...datasets)], datasets)).toBe('one HDFS for everything')
  })
  it('is short where there is one dataset', () => {
    expect(namePortfolio([choice('S3 Standard', 'logs')], ['logs'])).toBe('S3 Standard')
  })
})
