/** A type of EBS volume with the most that one volume of it does. */
export interface VolumeType {
  readonly name: string
  readonly pattern: RegExp
  readonly iops: number
  /** MiB per second. */
  readonly throughput: number
  /** Usage type of its storage in bills. */
  readonly storageUsage: string
  /** Usage type of provisioned IOPS beyond `includedIops`. */
  readonly iopsUsage?: string
  readonly includedIops: number
  /** IOPS that each GiB brings, where they come with the size. */
  readonly iopsPerGib?: number
  /** Largest share of volumes that may fail in a year, by design. */
  readonly annualFailure: number
}

/** Where the limits stand. What a gp3 volume does since September 2025 was read as AWS told it in December, of the others in 2023. */
export const VOLUME_TYPES_SOURCE = {
  title: 'Amazon EBS volume types',
  url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  asOf: '2025-12',
} as const

/** Types of EBS volumes, most specific wordings first. */
export const VOLUME_TYPES: readonly VolumeType[] = [
  {
    name: 'io2 Block Express',
    pattern: /\bio2\b|block express/iu,
    iops: 256_000,
    throughput: 4000,
    storageUsage: 'EBS:VolumeUsage.io2',
    iopsUsage: 'EBS:VolumeP-IOPS.io2',
    includedIops: 0,
    annualFailure: 0.00001,
  },
  {
    name: 'io1',
    pattern: /\bio1\b|provisioned iops(?![^.;]{0,12}\bio2\b)/iu,
    iops: 64_000,
    throughput: 1000,
    storageUsage: 'EBS:VolumeUsage.piops',
    iopsUsage: 'EBS:VolumeP-IOPS.piops',
    includedIops: 0,
    annualFailure: 0.002,
  },
  {
    name: 'gp3',
    pattern: /\bgp3\b/iu,
    iops: 80_000,
    throughput: 2000,
    storageUsage: 'EBS:VolumeUsage.gp3',
    iopsUsage: 'EBS:VolumeP-IOPS.gp3',
    includedIops: 3000,
    annualFailure: 0.002,
  },
  {
    name: 'gp2',
    pattern: /\bgp2\b|general purpose ssd/iu,
    iops: 16_000,
    throughput: 250,
    storageUsage: 'EBS:VolumeUsage.gp2',
    iopsPerGib: 3,
    includedIops: 0,
    annualFailure: 0.002,
  },
  {
    name: 'st1',
    pattern: /\bst1\b|throughput[- ]optimi[sz]ed hdd/iu,
    iops: 500,
    throughput: 500,
    storageUsage: 'EBS:VolumeUsage.st1',
    includedIops: 0,
    annualFailure: 0.002,
  },
  {
    name: 'sc1',
    pattern: /\bsc1\b|cold hdd/iu,
    iops: 250,
    throughput: 250,
    storageUsage: 'EBS:VolumeUsage.sc1',
    includedIops: 0,
    annualFailure: 0.002,
  },
  {
    name: 'magnetic',
    pattern: /\bmagnetic\b/iu,
    iops: 200,
    throughput: 90,
    storageUsage: 'EBS:VolumeUsage',
    includedIops: 0,
    annualFailure: 0.002,
  },
]

/** The type of volume that an option names first; `undefined` when it names none. */
export function volumeTypeIn(text: string): VolumeType | undefined {
  // `From gp2 to gp3` names gp3.
  const wanted = text.replaceAll(/\bfrom [\w ]{2,30}? (?=to\b)/giu, '')
  const places = VOLUME_TYPES.map((type) => ({ type, at: wanted.search(type.pattern) })).filter(({ at }) => at >= 0)
  return places.sort((a, b) => a.at - b.at)[0]?.type
}
