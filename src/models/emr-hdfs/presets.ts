import type { Preset } from '../contract.ts'

/** Named configurations. */
export const emrHdfsPresets = {
  persistent: {
    title: 'Cluster that runs all the time, three copies',
    config: {
      mode: 'persistent',
      instanceType: 'm5.2xlarge',
      coreNodes: { initial: 4, step: 2 },
      ebs: { type: 'gp3', gibPerNode: 4096, volumesPerNode: 2 },
      replication: 3,
      nameNodeHeapGiB: 24,
    },
  },
  'persistent-packed': {
    title: 'Cluster that runs all the time, small files packed, Kerberos and three primary nodes',
    config: {
      mode: 'persistent',
      instanceType: 'm5.2xlarge',
      primaryNodes: 3,
      coreNodes: { initial: 4, step: 2 },
      ebs: { type: 'gp3', gibPerNode: 4096, volumesPerNode: 2 },
      replication: 3,
      nameNodeHeapGiB: 24,
      packing: 'sequence-files',
      kerberos: true,
      encryption: true,
    },
  },
  'persistent-st1': {
    title: 'Cluster that runs all the time on hard disks, three copies',
    config: {
      mode: 'persistent',
      instanceType: 'm5.2xlarge',
      coreNodes: { initial: 4, step: 2 },
      ebs: { type: 'st1', gibPerNode: 8192, volumesPerNode: 4 },
      replication: 3,
      nameNodeHeapGiB: 24,
    },
  },
  transient: {
    title: 'Cluster that lives for each run',
    config: { mode: 'transient', instanceType: 'm5.2xlarge', coreNodes: { initial: 4 }, replication: 2 },
  },
  default: { title: 'What EMR does when nothing is set', config: {} },
} as const satisfies Readonly<Record<string, Preset>>
