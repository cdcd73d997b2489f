/** A small scenario that holds together; tests bend one thing in it at a time. */
export const MINIMAL_SCENARIO = `stowage: 1
title: Where should the logs go?
start: 2027-01-01
horizon: 1 year
region: us-east-1
datasets:
  logs:
    kind: blob
    ingest: 10 GB/day
    objectSize: 1 MB
    reads: none
    scans:
      - { name: audit, every: 30 days, consumer: audit }
    updates: none
    deletes: none
    retention: 90 days
producers:
  servers: { region: us-east-1, share: 100 % }
consumers:
  audit: { engine: athena, datasets: [logs] }
access:
  principals:
    auditors: { type: iam-role }
  grants:
    - { principals: [auditors], datasets: [logs], actions: [read] }
requirements:
  - { criterion: latency, atMost: 1 s, because: people wait }
criteria:
  cost: { weight: 100, worst: "$10,000", best: $100, scale: log }
  durability: { weight: 50, worst: 1e-6, best: 1e-11, scale: log }
options:
  bucket:
    name: S3
    place:
      logs: { model: s3, preset: standard }
  shared:
    name: EFS
    stores:
      tree: { model: efs, preset: regional-elastic }
    place:
      logs: tree
answer: bucket
`

/** The minimal scenario with one text replaced. Throws `Error` when the text does not stand there, so that tests cannot rot. */
export function bent(from: string, to: string): string {
  if (!MINIMAL_SCENARIO.includes(from)) throw new Error(`the minimal scenario has no ${from}`)
  return MINIMAL_SCENARIO.replace(from, to)
}
