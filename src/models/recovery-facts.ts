import type { Fact, Source } from '../quantities/source.ts'

const POST_EVENT: Source = {
  title: 'AWS, Summary of the Amazon DynamoDB Service Disruption in Northern Virginia',
  url: 'https://aws.amazon.com/message/101925/',
  asOf: '2025-10',
  trust: 'provider',
  note: 'It lasted from 11:48 PM to 2:20 PM, the upper end; the others are the events of February 2017 (S3) and December 2021 in the same region, whose ends are recalled. They say nothing of the next event.',
}
const choice = (note: string): Source => ({ title: 'Modelling choice', asOf: '2026-11', trust: 'assumption', note })

/** How long people and providers take to bring a store back. Ranges are [low, likely, high]. */
export const recoveryFacts = {
  regionOutHours: {
    value: [4, 8, 15],
    unit: 'h',
    statement: 'Hours that services of a region were out in the longest events that AWS has published',
    source: POST_EVENT,
  },
  manualFailoverMinutes: {
    value: [15, 60, 240],
    unit: 'minutes',
    statement: 'Time in which people notice, decide and point applications to a copy in another place',
    source: choice('Shorter where it is rehearsed and scripted; the decision takes longest.'),
  },
  manualRestoreMinutes: {
    value: [30, 240, 1440],
    unit: 'minutes',
    statement: 'Time in which people notice that data was deleted and bring back what is still held',
    source: choice('Deletion is often noticed late; millions of objects take hours to bring back.'),
  },
} as const satisfies Record<string, Fact>
