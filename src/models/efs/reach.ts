import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { Reach, World } from '../contract.ts'
import type { EfsConfig } from './config.ts'
import { efsFacts as facts } from './facts.ts'

/** One VPC in one region, and a read-only replica in another if there is one. */
export function reachOf({ type, replication }: EfsConfig, { region }: World): Reach {
  const home = { region, writable: true }
  const abroad = replication !== undefined && replication.toRegion !== region
  const evidence: Evidence[] = [facts.vpcOnly, facts.singleWriter].map(factEvidence)
  if (type === 'regional') evidence.push(factEvidence(facts.regionalZones))
  if (replication !== undefined) evidence.push(factEvidence(facts.replicaReadOnly), factEvidence(facts.replicationLag))
  return {
    endpoint: 'vpc',
    regions: abroad ? [home, { region: replication.toRegion, writable: false }] : [home],
    availabilityZones: type === 'regional' ? facts.regionalZones.value : 1,
    edgeUpload: false,
    // The client keeps its connection and streams a file of any size over it.
    upload: {
      partBytes: facts.largestFile.value,
      parallelParts: 1,
      extraRequests: { whole: facts.metadataOperationsPerWrite.value, inParts: 0 },
      serviceMs: facts.standardTail.value,
    },
    evidence,
  }
}
