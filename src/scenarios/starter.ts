/** The scenario that `stowage init` writes: small, complete, and commented for whoever has never seen one. */
export const STARTER_SCENARIO = `# yaml-language-server: $schema=./stowage.schema.json
#
# A scenario describes a workload, what is asked of its storage, and the options. Change it until it is yours, then:
#
#   stowage run this-file.yaml
#
# For completion in your editor: stowage schema > stowage.schema.json
#
# Quantities are written with their units. GB is 10^9 bytes and GiB 2^30. What you do not know, leave out: it is reported as
# unknown. What does not happen, write as none: that is a statement.
stowage: 1
title: Where should the invoices go?
question: Customers download invoices for years, but mostly in the first days. Where should the files be kept?

start: 2027-01-01
horizon: 3 years
# Where the stores are; \`stowage list\` shows what else can be named here.
region: us-east-1

datasets:
  invoices:
    # blob: opaque objects; record: key-value items; file: a tree of files that are changed in place.
    kind: blob
    # Data that exists on the first day.
    initial: 500 GB
    # New data: 2 GB/day, 5 MB/s, 300 objects/s, ... or trace: arrivals.csv, with the columns date,bytes,objects.
    ingest: 2 GB/day
    # Also: { linear: 100 MB/day, per: 1 month } or { logistic: { rate: 4 %/month, ceiling: 10 GB/day } }
    growth: { compound: 20 %/year }
    # Also one size for all, or { median: 80 kB, p95: 400 kB }, or { histogram: [{ size: 20 kB, share: 60 % }, ...] }
    objectSize: { median: 80 kB, mean: 120 kB }
    reads:
      # How often one object is read, by its age.
      byAge:
        - { until: 7 days, rate: 0.2 /day }
        - { until: 90 days, rate: 0.01 /day }
        - { rate: 1 /year }
    # Engines that read everything, or everything recent.
    scans:
      - { name: yearly audit, every: 1 year, window: 1 year, consumer: audit }
    updates: none
    deletes: none
    retention: 10 years
    # The busiest second over the mean one.
    peakToMean: 5

# Who uploads, from where. Shares add up to 100 %.
producers:
  billing: { region: us-east-1, network: vpc, share: 100 % }

# Who works on the data, with which engine.
consumers:
  portal: { engine: ec2-sdk, datasets: [invoices] }
  audit: { engine: athena, datasets: [invoices] }

# Who exists, and who may read and write what. Whatever is not granted must be denied.
access:
  principals:
    billing-role: { type: iam-role, network: vpc }
    portal-role: { type: iam-role, network: vpc }
    auditors: { type: iam-user }
    anonymous: { type: anonymous }
  grants:
    - { principals: [billing-role], datasets: [invoices], actions: [write] }
    - { principals: [portal-role, auditors], datasets: [invoices], actions: [read] }

# Hard limits. An option that breaks one is out.
requirements:
  - { criterion: access-control, atMost: 0, because: invoices are personal data }
  - { criterion: latency, atMost: 1 s, because: a customer waits for the download }

# What is weighed among the options that are left. The weight says how much the step from worst to best matters, 100 for the step that
# matters most; worst and best come from your needs, not from the options. Quote amounts with commas inside { }.
criteria:
  cost: { weight: 100, worst: "$20,000", best: "$500", scale: log }
  durability: { weight: 60, worst: 1e-6, best: 1e-11, scale: log }
  operational-burden: { weight: 30, worst: 12 /year, best: 0 /year }

# Every option says where each dataset goes: to a model, with a preset or settings of its own.
options:
  standard:
    name: S3 Standard
    place:
      invoices: { model: s3, preset: standard }
  intelligent-tiering:
    name: S3 Intelligent-Tiering
    place:
      invoices: { model: s3, preset: intelligent-tiering }
  table:
    name: DynamoDB
    place:
      invoices: { model: dynamodb, preset: on-demand }
`
