import { INSTANCE_TYPES } from '../models/emr-hdfs/instance-types.ts'
import type { Evidence, Source } from '../quantities/source.ts'

const BANDWIDTHS: Source = {
  title: 'AWS, Karpenter: baseline bandwidth of instance types, generated from DescribeInstanceTypes',
  url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/instancetype/zz_generated.bandwidth.go',
  asOf: '2026',
  trust: 'provider',
  note: 'Baseline where the type bursts.',
}

/** Baseline network of instance types with accelerators, in Gbit/s. */
const ACCELERATED: Readonly<Record<string, number>> = {
  'p3.2xlarge': 2.5,
  'p3.8xlarge': 10,
  'p3.16xlarge': 25,
  'p4d.24xlarge': 400,
  'p5.48xlarge': 3200,
  'g4dn.xlarge': 5,
  'g4dn.2xlarge': 10,
  'g4dn.4xlarge': 20,
  'g4dn.12xlarge': 50,
  'g5.xlarge': 2.5,
  'g5.2xlarge': 5,
  'g5.4xlarge': 10,
  'g5.8xlarge': 25,
  'g5.12xlarge': 40,
  'g5.48xlarge': 100,
}

/** Instance types whose network is known, without the `ml.` of SageMaker. */
export const KNOWN_MACHINES: readonly string[] = [...Object.keys(ACCELERATED), ...Object.keys(INSTANCE_TYPES)]

/** Baseline network of an instance type, with or without SageMaker's `ml.`, in Gbit/s; `undefined` for a type that is not known. */
export function networkGbps(instance: string): number | undefined {
  const type = instance.replace(/^ml\./, '')
  return ACCELERATED[type] ?? INSTANCE_TYPES[type]?.networkGbps
}

/** The network of an instance type as evidence. Throws `RangeError` for a type that is not known. */
export function networkEvidence(instance: string): Evidence {
  const value = networkGbps(instance)
  if (value === undefined) throw new RangeError(`the network of instance type "${instance}" is not known`)
  return { statement: `Baseline network of ${instance}`, value, unit: 'Gbit/s', source: BANDWIDTHS }
}
