import type { EngineId } from '../../engines/engine-ids.ts'
import type { Evidence, Source } from '../../quantities/source.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { EngineLink } from '../contract.ts'
import { type EmrHdfsConfig, leastCoreNodes } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { coreNode } from './node.ts'
import { emrSources as from } from './sources.ts'

interface Way {
  readonly way: EngineLink['way']
  readonly because: string
  readonly source: Source
}

const onCopy = (because: string, source: Source): Way => ({ way: 'export', because, source })

/** How each engine gets at files in HDFS while the cluster runs. */
const WAYS: Readonly<Record<EngineId, Way>> = {
  'emr-spark': {
    way: 'native',
    because: 'HDFS is the file system of the cluster that Spark runs on',
    source: from.hdfsConfiguration,
  },
  'sagemaker-training': onCopy(
    'Training reads S3, EFS and FSx for Lustre; HDFS is not among its inputs',
    from.sageMaker,
  ),
  'sagemaker-processing': onCopy('Processing copies its inputs from S3; HDFS is not among them', from.processing),
  'sagemaker-ground-truth': onCopy('Labelling jobs read their objects from S3', from.groundTruth),
  athena: onCopy('Athena’s connectors include a Hive metastore, but the data itself must be in S3', from.athena),
  glue: onCopy('HDFS is not among Glue’s connection types', from.glue),
  'redshift-spectrum': onCopy('External tables of Spectrum are files in S3', from.spectrum),
  rekognition: onCopy('Rekognition takes images from S3 or in the request', from.rekognition),
  lambda: {
    way: 'connector',
    because: 'A function in the cluster’s VPC can call WebHDFS over HTTP',
    source: from.webHdfs,
  },
  batch: {
    way: 'connector',
    because: 'A container in the cluster’s VPC can use the HDFS client or WebHDFS',
    source: from.webHdfs,
  },
  'ec2-sdk': onCopy('HDFS speaks its own protocols; the AWS SDK has no API for it', from.webHdfs),
  'ec2-posix': {
    way: 'impossible',
    because: 'HDFS relaxes POSIX: files are written once and appended to, and its NFS gateway takes no random writes',
    source: from.hadoopDesign,
  },
  'ec2-key-value': {
    way: 'impossible',
    because: 'HDFS is built for throughput of large files rather than for low latency of single records',
    source: from.hadoopDesign,
  },
}

/** The way of an engine to the data. A transient cluster is not there between its runs, so only its own engine reads it in place. */
export function hdfsEngine(engine: EngineId, config: EmrHdfsConfig): EngineLink {
  const { way, because, source } = WAYS[engine]
  const evidence: Evidence[] = [{ statement: because, source }]
  const gone = config.mode === 'transient' && way === 'connector'
  if (gone)
    evidence.push({ statement: 'The cluster is transient: between its runs there is only what was copied to S3' })
  if (way !== 'export' && !gone) return { way, evidence }
  const node = coreNode(config)
  const nodes = config.coreNodes.initial ?? leastCoreNodes(config)
  evidence.push(
    { statement: 'S3DistCp copies from HDFS to S3 on all core nodes in parallel', source: from.s3DistCp },
    { statement: 'Core nodes that the copy is counted on', value: nodes, unit: 'nodes' },
    {
      statement: 'Disk and network throughput of a core node',
      value: node.bytesPerSecond,
      unit: 'bytes/s',
      source: from.instanceTypes,
    },
    factEvidence(facts.provisioningHours),
  )
  return {
    way: 'export',
    stagingBytesPerSecond: nodes * node.bytesPerSecond,
    stagingDelayHours: facts.provisioningHours.value,
    evidence,
  }
}
