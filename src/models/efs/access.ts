import { fileSystemGuard } from '../../access/file-system-guard.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { AccessControl } from '../contract.ts'
import type { EfsConfig } from './config.ts'
import { efsFacts as facts } from './facts.ts'

/** IAM decides who may mount, the file system or an access point; POSIX decides about files. */
export function accessControl({ accessPoints }: EfsConfig): AccessControl {
  const evidence = [facts.iamMount, facts.defaultPolicy, facts.posixFiles, facts.vpcOnly]
  if (!accessPoints)
    return {
      entry: 'mount',
      iamGranularity: 'file-system',
      dataPlane: 'posix-uid',
      guard: fileSystemGuard({ hasAccessPoints: false }),
      evidence: evidence.map(factEvidence),
    }
  return {
    entry: 'mount',
    iamGranularity: 'access-point',
    dataPlane: 'enforced-identity',
    guard: fileSystemGuard({ hasAccessPoints: true }),
    evidence: [...evidence, facts.enforcedIdentity].map(factEvidence),
  }
}
