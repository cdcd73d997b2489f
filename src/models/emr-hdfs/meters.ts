import { type Meter, metersOf } from '../../prices/meter.ts'

const ec2 = metersOf('AmazonEC2')
const emr = metersOf('ElasticMapReduce')

/** How the instances of a cluster are paid for. Reserved prices are the hourly equivalent of a no-upfront standard reservation. */
export type Purchase = 'on-demand' | 'reserved-1yr' | 'reserved-3yr' | 'spot'

const PURCHASES: Record<Purchase, { readonly usageType: (instance: string) => string; readonly suffix: string }> = {
  'on-demand': { usageType: (instance) => `BoxUsage:${instance}`, suffix: '' },
  'reserved-1yr': { usageType: (instance) => `HeavyUsage:${instance}:1yr`, suffix: ', reserved for 1 year' },
  'reserved-3yr': { usageType: (instance) => `HeavyUsage:${instance}:3yr`, suffix: ', reserved for 3 years' },
  spot: { usageType: (instance) => `SpotUsage:${instance}`, suffix: ', spot' },
}

/** Hours of a running EC2 instance of a type such as `m5.xlarge`. */
export function ec2Hours(instance: string, purchase: Purchase = 'on-demand'): Meter {
  const { usageType, suffix } = PURCHASES[purchase]
  return ec2(usageType(instance), 'Hrs', 'compute', `ec2.${instance}.${purchase}`, `EC2 ${instance}${suffix}`)
}

/** Hours for which the EMR fee of an instance type is paid, on top of {@link ec2Hours} whatever the purchase. */
export function emrHours(instance: string): Meter {
  return emr(`BoxUsage:${instance}`, 'Hrs', 'compute', `emr.${instance}`, `EMR fee for ${instance}`)
}

/** The meters of EBS volumes and of moving data through a NAT gateway; those of instances come from {@link ec2Hours} and {@link emrHours}. */
// biome-ignore format: one meter a line, so that it reads as the table it is
export const emrHdfsMeters = {
  gp3Storage: ec2('EBS:VolumeUsage.gp3', 'GB-Mo', 'storage', 'ebs.gp3.storage', 'EBS gp3 storage'),
  gp3Iops: ec2('EBS:VolumeP-IOPS.gp3', 'IOPS-Mo', 'throughput', 'ebs.gp3.iops', 'EBS gp3 IOPS above 3,000'),
  gp3Throughput: ec2('EBS:VolumeP-Throughput.gp3', 'MiBps-Mo', 'throughput', 'ebs.gp3.throughput', 'EBS gp3 throughput above 125 MiB/s'),
  gp2Storage: ec2('EBS:VolumeUsage.gp2', 'GB-Mo', 'storage', 'ebs.gp2.storage', 'EBS gp2 storage'),
  st1Storage: ec2('EBS:VolumeUsage.st1', 'GB-Mo', 'storage', 'ebs.st1.storage', 'EBS st1 storage'),
  sc1Storage: ec2('EBS:VolumeUsage.sc1', 'GB-Mo', 'storage', 'ebs.sc1.storage', 'EBS sc1 storage'),
  io1Storage: ec2('EBS:VolumeUsage.piops', 'GB-Mo', 'storage', 'ebs.io1.storage', 'EBS io1 storage'),
  io1Iops: ec2('EBS:VolumeP-IOPS.piops', 'IOPS-Mo', 'throughput', 'ebs.io1.iops', 'EBS io1 IOPS'),
  io2Storage: ec2('EBS:VolumeUsage.io2', 'GB-Mo', 'storage', 'ebs.io2.storage', 'EBS io2 storage'),
  io2Iops: ec2('EBS:VolumeP-IOPS.io2', 'IOPS-Mo', 'throughput', 'ebs.io2.iops', 'EBS io2 IOPS'),
  magneticStorage: ec2('EBS:VolumeUsage', 'GB-Mo', 'storage', 'ebs.magnetic.storage', 'EBS magnetic storage'),
  magneticIo: ec2('EBS:VolumeIOUsage', 'IOs', 'requests', 'ebs.magnetic.io', 'EBS magnetic I/O requests'),
  snapshotStorage: ec2('EBS:SnapshotUsage', 'GB-Mo', 'protection', 'ebs.snapshot.storage', 'EBS snapshot storage'),
} as const satisfies Record<string, Meter>
