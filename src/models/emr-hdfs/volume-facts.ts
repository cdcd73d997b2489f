import type { Fact } from '../../quantities/source.ts'
import { emrSources as from } from './sources.ts'

/** EBS volumes as EMR uses them. */
export const volumeFacts = {
  ephemeralVolumes: {
    value: true,
    unit: 'rule',
    statement:
      'EBS volumes of EMR are deleted when their instance or cluster ends, and HDFS with them; a failed instance is replaced with new, empty volumes',
    source: from.storage,
  },
  defaultEbsGiBPerVcpu: {
    value: 16,
    unit: 'GiB/vCPU',
    statement:
      'EBS storage that EMR 5.22 and later attaches to EBS-only instances: 64 GiB for xlarge, 128 for 2xlarge, up to 1,536 for 24xlarge',
    source: from.storage,
  },
  rootGiB: {
    value: 15,
    unit: 'GiB',
    statement: 'Default root volume of EMR 6.10 and later; 10 GiB before',
    source: from.rootVolume,
  },
  rootType: {
    value: 'gp3',
    unit: 'volume type',
    statement: 'Type of the root volume of EMR 6.15 and later; gp2 before',
    source: from.rootVolume,
  },
  mostVolumes: { value: 25, unit: 'volumes', statement: 'Most EBS volumes of one EMR instance', source: from.storage },
  largestVolumeGiB: { value: 16_384, unit: 'GiB', statement: 'Largest gp2, gp3 or st1 volume', source: from.ebsTypes },
  smallestSt1GiB: { value: 125, unit: 'GiB', statement: 'Smallest st1 volume', source: from.ebsTypes },
  smallestCoreVolumeGiB: {
    value: 5,
    unit: 'GiB',
    statement: 'Smallest EBS volume of a core node',
    source: from.storage,
  },
  gp3BaseIops: { value: 3_000, unit: 'IOPS', statement: 'IOPS included with every gp3 volume', source: from.ebsTypes },
  gp3BaseMiBps: {
    value: 125,
    unit: 'MiB/s',
    statement: 'Throughput included with every gp3 volume',
    source: from.ebsTypes,
  },
  gp3MostIops: { value: 16_000, unit: 'IOPS', statement: 'Most IOPS of a gp3 volume', source: from.ebsTypes },
  gp3MostMiBps: { value: 1_000, unit: 'MiB/s', statement: 'Most throughput of a gp3 volume', source: from.ebsTypes },
  gp3IopsPerGiB: {
    value: 500,
    unit: 'IOPS/GiB',
    statement: 'Most IOPS per GiB of a gp3 volume',
    source: from.ebsTypes,
  },
  gp3MiBpsPerIops: {
    value: 0.25,
    unit: 'MiB/s per IOPS',
    statement: 'Most throughput per provisioned IOPS of a gp3 volume',
    source: from.ebsTypes,
  },
  gp2SmallMiBps: {
    value: 128,
    unit: 'MiB/s',
    statement: 'Throughput of a gp2 volume of up to 170 GiB',
    source: from.ebsTypes,
  },
  gp2SmallGiB: {
    value: 170,
    unit: 'GiB',
    statement: 'Size up to which gp2 has its lower throughput',
    source: from.ebsTypes,
  },
  gp2MiBps: { value: 250, unit: 'MiB/s', statement: 'Throughput of a larger gp2 volume', source: from.ebsTypes },
  st1MiBpsPerTiB: { value: 40, unit: 'MiB/s per TiB', statement: 'Baseline throughput of st1', source: from.ebsTypes },
  st1MostMiBps: { value: 500, unit: 'MiB/s', statement: 'Most throughput of an st1 volume', source: from.ebsTypes },
  ssdFirstByteMs: {
    value: 10,
    unit: 'ms',
    statement: 'gp2 and gp3 volumes answer within single-digit milliseconds 99 % of the time',
    source: { ...from.ebsTypes, note: 'AWS names the order of magnitude; the figure is its upper end.' },
  },
  hddFirstByteMs: {
    value: 30,
    unit: 'ms',
    statement: '99th percentile of the first byte of a random read on st1',
    source: from.choice,
  },
} as const satisfies Record<string, Fact>
