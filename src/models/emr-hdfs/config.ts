import { z } from 'zod'
import { contradictions } from './contradictions.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { INSTANCE_TYPES } from './instance-types.ts'

const [firstType, ...otherTypes] = Object.keys(INSTANCE_TYPES)
const instanceField = z.enum([firstType!, ...otherTypes])
const nodeCount = z.number().int().positive().max(100_000)

const ebsSchema = z
  .strictObject({
    type: z.enum(['gp3', 'gp2', 'st1']).default('gp3').meta({ description: 'Type of the volumes that hold HDFS.' }),
    gibPerNode: z
      .number()
      .int()
      .positive()
      .max(facts.mostVolumes.value * facts.largestVolumeGiB.value)
      .optional()
      .meta({
        description: 'Volume storage of each core node; what EMR attaches by instance size when left out.',
        unit: 'GiB',
        examples: [2048],
      }),
    volumesPerNode: z
      .number()
      .int()
      .positive()
      .max(facts.mostVolumes.value)
      .optional()
      .meta({ description: 'Volumes over which it is spread; as few as their largest size allows when left out.' }),
    iops: z
      .number()
      .int()
      .min(facts.gp3BaseIops.value)
      .max(facts.gp3MostIops.value)
      .optional()
      .meta({ description: 'IOPS of each gp3 volume.', unit: 'IOPS', examples: [6000] }),
    throughput: z
      .number()
      .int()
      .min(facts.gp3BaseMiBps.value)
      .max(facts.gp3MostMiBps.value)
      .optional()
      .meta({ description: 'Throughput of each gp3 volume.', unit: 'MiB/s', examples: [250] }),
  })
  .meta({ title: 'EBS volumes of a core node' })

const coreNodesSchema = z
  .strictObject({
    initial: nodeCount
      .optional()
      .meta({ description: 'Core nodes at the start; as many as the first day needs when left out.' }),
    min: nodeCount.optional().meta({ description: 'Core nodes kept in any case; those at the start when left out.' }),
    max: nodeCount
      .optional()
      .meta({ description: 'Core nodes that must not be exceeded; the EMR quota alone when left out.' }),
    step: nodeCount.default(1).meta({ description: 'Nodes are added in multiples of this.' }),
    resize: z.enum(['manual', 'automatic']).default('manual').meta({
      description: 'manual: a person resizes and rebalances; automatic: a scaling policy on HDFSUtilization does.',
    }),
    shrink: z.enum(['never', 'monthly']).default('monthly').meta({
      description:
        'monthly: on the first of each month down to the most that the last 30 days needed; never: nodes only get more.',
    }),
  })
  .meta({ title: 'Core nodes' })

/** Settings of an EMR cluster with HDFS. */
export const emrHdfsConfigSchema = z
  .strictObject({
    mode: z.enum(['persistent', 'transient']).default('persistent').meta({
      description: 'persistent: the cluster runs all the time; transient: only during the runs of its consumers.',
    }),
    instanceType: instanceField
      .default('m5.xlarge')
      .meta({ description: 'Type of the core nodes.', examples: ['m5.2xlarge', 'r5.4xlarge'] }),
    primaryInstanceType: instanceField
      .optional()
      .meta({ description: 'Type of the primary nodes; that of the core nodes when left out.' }),
    primaryNodes: z
      .union([z.literal(1), z.literal(3)])
      .default(1)
      .meta({ description: 'Primary nodes: with one, its failure ends the cluster; three are highly available.' }),
    purchase: z.enum(['on-demand', 'reserved-1yr', 'reserved-3yr', 'spot']).default('on-demand').meta({
      description:
        'How the instances are paid for. Reserved nodes are paid for their whole term; spot core nodes lose their blocks when interrupted.',
    }),
    coreNodes: coreNodesSchema.prefault({}),
    ebs: ebsSchema.prefault({}),
    rootVolume: z
      .strictObject({
        type: z
          .enum(['gp3', 'gp2'])
          .default(facts.rootType.value)
          .meta({ description: 'Type of the root volumes, and of the storage of the primary nodes.' }),
        gib: z
          .number()
          .int()
          .min(10)
          .max(100)
          .default(facts.rootGiB.value)
          .meta({ description: 'Root volume of every node.', unit: 'GiB' }),
      })
      .prefault({})
      .meta({ title: 'Root volumes' }),
    replication: z.number().int().min(1).max(10).optional().meta({
      description: 'Copies of every block (dfs.replication); what EMR sets by the initial core nodes when left out.',
    }),
    diskFullShare: z
      .number()
      .gt(0)
      .max(1)
      .default(facts.diskFullShare.value)
      .meta({ description: 'Filling up to which disks are used.' }),
    temporarySpaceShare: z
      .number()
      .min(0)
      .lt(1)
      .default(facts.temporarySpaceShare.value)
      .meta({ description: 'Share of the disks that is kept for shuffle and temporary files.' }),
    nameNodeHeapGiB: z
      .number()
      .positive()
      .optional()
      .meta({
        description: 'Heap of the NameNode; what EMR sets by the memory of the primary node when left out.',
        unit: 'GiB',
        examples: [24],
      }),
    packing: z.enum(['none', 'sequence-files']).default('none').meta({
      description: 'none: one HDFS file per object; sequence-files: objects are packed into indexed files of 1 GiB.',
    }),
    kerberos: z
      .boolean()
      .default(false)
      .meta({ description: 'Users prove who they are to HDFS; without it HDFS believes any name.' }),
    encryption: z
      .boolean()
      .default(false)
      .meta({ description: 'Volumes and traffic are encrypted by a security configuration.' }),
    terminationProtection: z
      .boolean()
      .default(true)
      .meta({ description: 'The cluster cannot be terminated by a single call.' }),
    releaseUpgradesPerYear: z
      .number()
      .min(0)
      .max(52)
      .default(1)
      .meta({ description: 'Moves to a newer EMR release, each to a new cluster.', unit: '1/year' }),
    run: z
      .strictObject({
        hours: z.number().positive().max(8784).default(3).meta({ description: 'Hours of one run.', unit: 'h' }),
        everyDays: z
          .number()
          .positive()
          .max(366)
          .default(1)
          .meta({ description: 'Days between two runs.', unit: 'days' }),
      })
      .prefault({})
      .meta({ title: 'Run', description: 'When a transient cluster runs if no consumer brings one along.' }),
  })
  .superRefine((config, context) => {
    for (const { path, message } of contradictions(config))
      context.addIssue({ code: 'custom', path: [...path], message })
  })

/** Validated settings, defaults filled in. */
export type EmrHdfsConfig = z.output<typeof emrHdfsConfigSchema>

/** Core nodes kept in any case. */
export function leastCoreNodes({ coreNodes: { min, initial } }: Pick<EmrHdfsConfig, 'coreNodes'>): number {
  return min ?? initial ?? 1
}
