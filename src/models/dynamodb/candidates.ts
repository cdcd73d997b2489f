import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { Candidate } from '../contract.ts'

/** Both ways to pay × both table classes, objects in their items or behind pointers, and exports where engines scan. */
export function dynamodbCandidates(datasets: readonly DatasetDemand[]): readonly Candidate[] {
  const isScanned = datasets.some(({ scans = [] }) => scans.length > 0)
  const capacities = [
    { name: 'on-demand', config: {} },
    { name: 'provisioned', config: { capacity: { mode: 'provisioned' } } },
  ]
  const classes = [
    { name: '', config: {} },
    { name: 'Standard-IA tables', config: { tableClass: 'standard-ia' } },
  ]
  const objects = [
    { name: '', config: {} },
    { name: 'pointers to S3', config: { largeObjects: 'pointer-to-s3' } },
  ]
  const scans = [
    { name: '', config: {} },
    ...(isScanned
      ? [
          {
            name: 'scans of exports',
            config: { pointInTimeRecovery: true, exportToS3: {}, scans: { from: 'export' } },
          },
        ]
      : []),
  ]
  return capacities.flatMap((capacity) =>
    classes.flatMap((tableClass) =>
      objects.flatMap((object) =>
        scans.map((scan) => {
          const remarks = [tableClass, object, scan].map(({ name }) => name).filter((name) => name !== '')
          return {
            name: `DynamoDB ${capacity.name}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`,
            config: { ...capacity.config, ...tableClass.config, ...object.config, ...scan.config },
          }
        }),
      ),
    ),
  )
}
