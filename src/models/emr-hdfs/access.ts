import { clusterGuard } from '../../access/cluster-guard.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { AccessControl, Reach, World } from '../contract.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { emrSources } from './sources.ts'

/** IAM stops at the machines: what a file may be read by is between HDFS and whoever reaches its ports. */
export function hdfsAccess({ kerberos }: Pick<EmrHdfsConfig, 'kerberos'>): AccessControl {
  return {
    entry: 'cluster-network',
    iamGranularity: 'host',
    dataPlane: kerberos ? 'kerberos' : 'none',
    guard: clusterGuard({ isKerberized: kerberos }),
    evidence: [
      {
        statement:
          'IAM policies say who may start, resize and terminate the cluster, and what its instance profile may call; HDFS files and directories are no IAM resources',
        source: emrSources.iam,
      },
      kerberos
        ? {
            statement: 'With Kerberos users prove who they are before HDFS applies its file modes',
            source: emrSources.kerberos,
          }
        : {
            statement:
              'Without Kerberos HDFS takes the user name that the client sends: whoever reaches the cluster’s ports can be any user, the superuser included',
            source: emrSources.hadoopSecurity,
          },
    ],
  }
}

/** One zone of one VPC. */
export function hdfsReach(world: Pick<World, 'region'>): Reach {
  return {
    endpoint: 'vpc',
    regions: [{ region: world.region, writable: true }],
    availabilityZones: facts.oneZone.value,
    edgeUpload: false,
    // Blocks follow each other in one stream; the NameNode is asked to create the file and to close it.
    upload: {
      partBytes: Number.MAX_SAFE_INTEGER,
      parallelParts: 1,
      extraRequests: { whole: 2, inParts: 2 },
      serviceMs: facts.nameNodeCallMs.value,
    },
    evidence: [
      factEvidence(facts.oneZone),
      {
        statement: 'NameNode and DataNodes have addresses in the VPC of the cluster only',
        source: emrSources.hadoopDesign,
      },
    ],
  }
}
