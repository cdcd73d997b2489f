import type { NeedId } from '../../lexicon/needs.ts'
import { doc, type Rule } from './rule.ts'

const GUIDE = 'efs/latest/ug/'
const PERFORMANCE = doc('Amazon EFS performance specifications', `${GUIDE}performance.html`)

/** Rules about throughput, tiers, mounts and protection of shared file systems. */
export const FILE_SYSTEM_RULES = {
  'spiky-file-throughput': { meets: ['elastic-throughput'], source: PERFORMANCE },
  'steady-file-throughput': { meets: ['provisioned-file-throughput'], source: PERFORMANCE },
  scratch: {
    meets: ['scratch-file-system', 'service:instance-store', 'one-zone-efs'],
    source: doc('Deployment options for FSx for Lustre file systems', 'fsx/latest/LustreGuide/using-fsx-lustre.html'),
  },
  'highest-parallelism': { meets: ['max-io'], source: PERFORMANCE },
  'low-file-latency': { meets: ['general-purpose-mode'], breaks: ['max-io'], source: PERFORMANCE },
  'warm-again': {
    meets: ['back-on-access'],
    source: doc('Managing storage lifecycle', `${GUIDE}lifecycle-management-efs.html`),
  },
  'reachable-mount': {
    meets: ['nfs-rule'],
    source: doc('Using VPC security groups', `${GUIDE}network-access.html`),
  },
  'clients-by-permission': {
    meets: ['file-system-policy', 'nfs-rule'],
    breaks: ['root-credentials'],
    source: doc('Using IAM to control access to file systems', `${GUIDE}iam-access-control-nfs-efs.html`),
  },
  'encrypt-what-exists': {
    meets: ['new-encrypted-copy'],
    breaks: ['encrypt-existing'],
    source: doc('Encrypting data at rest', `${GUIDE}encryption-at-rest.html`),
  },
  'mount-across-networks': {
    meets: ['peering', 'direct-connect', 'vpn'],
    source: doc('Mounting EFS file systems from another VPC', `${GUIDE}efs-mount-helper.html`),
  },
} as const satisfies Partial<Record<NeedId, Rule>>
