import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { INSTANCE_TYPES } from './instance-types.ts'

/** A setting that AWS would refuse, or that cannot hold beside another. */
export interface Contradiction {
  readonly path: readonly string[]
  readonly message: string
}

type Settings = Pick<
  EmrHdfsConfig,
  | 'coreNodes'
  | 'diskFullShare'
  | 'ebs'
  | 'instanceType'
  | 'nameNodeHeapGiB'
  | 'primaryInstanceType'
  | 'replication'
  | 'temporarySpaceShare'
>

/** All contradictions among settings that are valid one by one. */
export function contradictions(config: Settings): readonly Contradiction[] {
  const found: Contradiction[] = []
  const refuse = (path: readonly string[], message: string): void => void found.push({ path, message })
  if (config.temporarySpaceShare >= config.diskFullShare)
    refuse(['temporarySpaceShare'], 'must leave room for HDFS below diskFullShare')
  const primary = INSTANCE_TYPES[config.primaryInstanceType ?? config.instanceType]!
  if ((config.nameNodeHeapGiB ?? 0) >= primary.memoryGiB)
    refuse(['nameNodeHeapGiB'], `${primary.type} has ${primary.memoryGiB} GiB of memory`)
  checkCoreNodes(config, refuse)
  checkVolumes(config, refuse)
  return found
}

type Refuse = (path: readonly string[], message: string) => void

function checkCoreNodes({ coreNodes: { initial, min = 1, max }, replication = 1 }: Settings, refuse: Refuse): void {
  if (max !== undefined && max < Math.max(min, initial ?? 1, replication))
    refuse(['coreNodes', 'max'], 'must not be below min, initial or replication')
  if (initial !== undefined && initial < Math.max(min, replication))
    refuse(['coreNodes', 'initial'], 'must not be below min or replication')
}

function checkVolumes({ ebs }: Settings, refuse: Refuse): void {
  const { type, gibPerNode, volumesPerNode, iops, throughput } = ebs
  if (type !== 'gp3' && iops !== undefined) refuse(['ebs', 'iops'], `${type} volumes take no IOPS setting`)
  if (type !== 'gp3' && throughput !== undefined)
    refuse(['ebs', 'throughput'], `${type} volumes take no throughput setting`)
  if ((throughput ?? 0) > (iops ?? facts.gp3BaseIops.value) * facts.gp3MiBpsPerIops.value)
    refuse(['ebs', 'throughput'], `needs IOPS of at least ${throughput! / facts.gp3MiBpsPerIops.value}`)
  if (gibPerNode === undefined) {
    if (volumesPerNode !== undefined) refuse(['ebs', 'volumesPerNode'], 'says nothing without gibPerNode')
    return
  }
  const perVolume = gibPerNode / (volumesPerNode ?? Math.ceil(gibPerNode / facts.largestVolumeGiB.value))
  const smallest = type === 'st1' ? facts.smallestSt1GiB.value : facts.smallestCoreVolumeGiB.value
  if (perVolume < smallest) refuse(['ebs', 'gibPerNode'], `a ${type} volume has at least ${smallest} GiB`)
  if (perVolume > facts.largestVolumeGiB.value)
    refuse(['ebs', 'volumesPerNode'], `a volume has at most ${facts.largestVolumeGiB.value} GiB`)
  if ((iops ?? 0) > perVolume * facts.gp3IopsPerGiB.value)
    refuse(['ebs', 'iops'], `at most ${facts.gp3IopsPerGiB.value} per GiB`)
}
