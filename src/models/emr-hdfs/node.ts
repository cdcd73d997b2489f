import { GiB, MiB } from '../../quantities/bytes.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { INSTANCE_TYPES, type InstanceType } from './instance-types.ts'

const BITS_PER_BYTE = 8

/** What one core node contributes to HDFS. */
export interface CoreNode {
  readonly instance: InstanceType
  readonly gib: number
  readonly volumes: number
  /** Throughput of one of its volumes in bytes per second. */
  readonly volumeBytesPerSecond: number
  /** Disk and network each allow this much, bytes per second. */
  readonly bytesPerSecond: number
  /** Bytes of blocks, replicas counted, that it holds before its disks count as full, temporary space left free. */
  readonly usableBytes: number
}

/** Works out a core node. Disks may fill to `diskFullShare`, of which temporary files take `temporarySpaceShare` of the whole. */
export function coreNode(config: EmrHdfsConfig): CoreNode {
  const instance = INSTANCE_TYPES[config.instanceType]!
  const gib = config.ebs.gibPerNode ?? defaultGib(config, instance)
  const volumes = config.ebs.volumesPerNode ?? Math.ceil(gib / facts.largestVolumeGiB.value)
  const volumeBytesPerSecond = volumeMiBps(config, gib / volumes) * MiB
  const ebsBytesPerSecond = (instance.ebsMbps * 1e6) / BITS_PER_BYTE
  const networkBytesPerSecond = (instance.networkGbps * 1e9) / BITS_PER_BYTE
  return {
    instance,
    gib,
    volumes,
    volumeBytesPerSecond: Math.min(volumeBytesPerSecond, ebsBytesPerSecond),
    bytesPerSecond: Math.min(volumes * volumeBytesPerSecond, ebsBytesPerSecond, networkBytesPerSecond),
    usableBytes: gib * GiB * (config.diskFullShare - config.temporarySpaceShare),
  }
}

/** Storage that EMR attaches to an instance by its size, in GiB. */
export function attachedGib({ vcpus }: InstanceType): number {
  return vcpus * facts.defaultEbsGiBPerVcpu.value
}

function defaultGib({ ebs }: EmrHdfsConfig, instance: InstanceType): number {
  return ebs.type === 'st1' ? Math.max(facts.smallestSt1GiB.value, attachedGib(instance)) : attachedGib(instance)
}

function volumeMiBps({ ebs }: EmrHdfsConfig, gibPerVolume: number): number {
  switch (ebs.type) {
    case 'gp3':
      return ebs.throughput ?? facts.gp3BaseMiBps.value
    case 'gp2':
      return gibPerVolume > facts.gp2SmallGiB.value ? facts.gp2MiBps.value : facts.gp2SmallMiBps.value
    case 'st1':
      return Math.min(facts.st1MostMiBps.value, (gibPerVolume / 1024) * facts.st1MiBpsPerTiB.value)
  }
}

/** Type of the primary nodes. */
export function primaryInstance(config: EmrHdfsConfig): InstanceType {
  return INSTANCE_TYPES[config.primaryInstanceType ?? config.instanceType]!
}

/** Heap of the NameNode in bytes: as set, within the memory of the primary node, or as EMR sets it by that memory. */
export function nameNodeHeapBytes(config: EmrHdfsConfig): number {
  const memoryBytes = primaryInstance(config).memoryGiB * GiB
  if (config.nameNodeHeapGiB !== undefined) return Math.min(config.nameNodeHeapGiB * GiB, memoryBytes)
  return memoryBytes * facts.heapShareOfMemory.value + facts.heapBaseMiB.value * MiB
}
