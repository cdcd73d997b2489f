import type { Candidate } from '../contract.ts'

/** Clusters as large as the data needs, on SSD or hard disks, open or guarded, rented by the hour or the year; and one for each run. */
export function emrHdfsCandidates(): readonly Candidate[] {
  const node = { instanceType: 'm5.2xlarge', nameNodeHeapGiB: 24, coreNodes: { resize: 'automatic' } }
  const disks = [
    { name: 'gp3', config: { ebs: { type: 'gp3', gibPerNode: 4096, volumesPerNode: 2 } } },
    { name: 'st1', config: { ebs: { type: 'st1', gibPerNode: 8192, volumesPerNode: 4 } } },
  ]
  const guards = [
    { name: '', config: {} },
    {
      name: 'packed, Kerberos',
      config: { packing: 'sequence-files', kerberos: true, encryption: true, primaryNodes: 3 },
    },
  ]
  const purchases = [
    { name: '', config: {} },
    { name: 'reserved for 1 year', config: { purchase: 'reserved-1yr' } },
    { name: 'reserved for 3 years', config: { purchase: 'reserved-3yr' } },
  ]
  return [
    ...disks.flatMap((disk) =>
      guards.flatMap((guard) =>
        purchases.map((purchase) => {
          const remarks = [disk, guard, purchase].map(({ name }) => name).filter((name) => name !== '')
          return {
            name: `HDFS (${remarks.join(', ')})`,
            config: { ...node, replication: 3, ...disk.config, ...guard.config, ...purchase.config },
          }
        }),
      ),
    ),
    ...['m5.2xlarge', 'm5.4xlarge'].map((instanceType) => ({
      name: `HDFS (a cluster of ${instanceType} for each run)`,
      config: {
        mode: 'transient',
        instanceType,
        // Of memory for the NameNode, where files are small and many.
        primaryInstanceType: 'r5.4xlarge',
        ebs: { type: 'gp3', gibPerNode: 1024 },
      },
    })),
  ]
}
