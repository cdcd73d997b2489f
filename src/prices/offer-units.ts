import type { MeterUnit } from './meter.ts'

/** How AWS price lists spell the units of the price book. */
const UNITS: Readonly<Record<string, MeterUnit>> = {
  'gb-mo': 'GB-Mo',
  'gb-month': 'GB-Mo',
  'gb-months': 'GB-Mo',
  gb: 'GB',
  requests: 'Requests',
  request: 'Requests',
  objects: 'Objects',
  object: 'Objects',
  ios: 'IOs',
  hrs: 'Hrs',
  hours: 'Hrs',
  hour: 'Hrs',
  'iops-mo': 'IOPS-Mo',
  'mibps-mo': 'MiBps-Mo',
  'gibps-mo': 'MiBps-Mo',
  readrequestunits: 'ReadRequestUnits',
  writerequestunits: 'WriteRequestUnits',
  replicatedwriterequestunits: 'ReplicatedWriteRequestUnits',
  'readcapacityunit-hrs': 'ReadCapacityUnit-Hrs',
  'writecapacityunit-hrs': 'WriteCapacityUnit-Hrs',
  'replicatedwritecapacityunit-hrs': 'ReplicatedWriteCapacityUnit-Hrs',
  changedatacaptureunits: 'ChangeDataCaptureUnits',
  tags: 'Tags',
  'tag-mo': 'Tags',
  keys: 'Keys',
  jobs: 'Jobs',
  quantity: 'Quantity',
  count: 'Requests',
}

/**
 * A price per unit of a price list as a price per unit of the meter, or `undefined` when the two units do not go together. Provisioned
 * throughput of gp3 volumes is listed per GiB/s and metered in MiB/s.
 */
export function priceInMeterUnit(usd: number, listed: string, wanted: MeterUnit): number | undefined {
  const lower = listed.toLowerCase()
  const unit = UNITS[lower]
  if (lower === 'gibps-mo' && wanted === 'MiBps-Mo') return usd / 1024
  if (unit === wanted) return usd
  // Counted things go by several names in price lists.
  const counted: readonly (MeterUnit | undefined)[] = [
    'Requests',
    'Objects',
    'Jobs',
    'Tags',
    'Keys',
    'Quantity',
    'ChangeDataCaptureUnits',
  ]
  return counted.includes(unit) && counted.includes(wanted) ? usd : undefined
}
