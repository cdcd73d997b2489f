import type { Evidence } from '../../quantities/source.ts'
import { emrSources } from './sources.ts'

/** What an EBS-only instance type brings to a cluster. */
export interface InstanceType {
  readonly type: string
  readonly vcpus: number
  readonly memoryGiB: number
  /** Baseline network bandwidth in Gbps, each direction. */
  readonly networkGbps: number
  /** Baseline bandwidth to EBS in Mbps. */
  readonly ebsMbps: number
}

const VCPUS = {
  xlarge: 4,
  '2xlarge': 8,
  '4xlarge': 16,
  '8xlarge': 32,
  '12xlarge': 48,
  '16xlarge': 64,
  '24xlarge': 96,
  '32xlarge': 128,
} as const
type Size = keyof typeof VCPUS
type Bandwidths = Readonly<Partial<Record<Size, readonly [networkGbps: number, ebsMbps: number]>>>

// biome-ignore format: one generation a row
const INTEL_5: Bandwidths = { xlarge: [1.25, 1150], '2xlarge': [2.5, 2300], '4xlarge': [5, 4750], '8xlarge': [10, 6800], '12xlarge': [12, 9500], '16xlarge': [20, 13600], '24xlarge': [25, 19000] }
// biome-ignore format: one generation a row
const GRAVITON_6: Bandwidths = { xlarge: [1.25, 1188], '2xlarge': [2.5, 2375], '4xlarge': [5, 4750], '8xlarge': [12, 9500], '12xlarge': [20, 14250], '16xlarge': [25, 19000] }
// biome-ignore format: one generation a row
const INTEL_6: Bandwidths = { xlarge: [1.562, 1250], '2xlarge': [3.125, 2500], '4xlarge': [6.25, 5000], '8xlarge': [12.5, 10000], '12xlarge': [18.75, 15000], '16xlarge': [25, 20000], '24xlarge': [37.5, 30000], '32xlarge': [50, 40000] }

const GENERAL_PURPOSE_GIB_PER_VCPU = 4
const MEMORY_OPTIMISED_GIB_PER_VCPU = 8

function family(name: string, gibPerVcpu: number, bandwidths: Bandwidths): readonly InstanceType[] {
  return (Object.keys(bandwidths) as Size[]).map((size) => {
    const [networkGbps, ebsMbps] = bandwidths[size]!
    return { type: `${name}.${size}`, vcpus: VCPUS[size], memoryGiB: VCPUS[size] * gibPerVcpu, networkGbps, ebsMbps }
  })
}

/**
 * The EBS-only instance types of the price book, by name. Types with disks of their own are left out: HDFS on instance store has other
 * capacities than EBS gives it.
 */
export const INSTANCE_TYPES: Readonly<Record<string, InstanceType>> = Object.fromEntries(
  [
    ...family('m5', GENERAL_PURPOSE_GIB_PER_VCPU, INTEL_5),
    ...family('m6g', GENERAL_PURPOSE_GIB_PER_VCPU, GRAVITON_6),
    ...family('m6i', GENERAL_PURPOSE_GIB_PER_VCPU, INTEL_6),
    ...family('r5', MEMORY_OPTIMISED_GIB_PER_VCPU, INTEL_5),
    ...family('r6g', MEMORY_OPTIMISED_GIB_PER_VCPU, GRAVITON_6),
    ...family('r6i', MEMORY_OPTIMISED_GIB_PER_VCPU, INTEL_6),
  ].map((instance) => [instance.type, instance]),
)

/** The specifications of an instance type as evidence for what was computed from them. */
export function instanceEvidence({ type, vcpus, memoryGiB, networkGbps, ebsMbps }: InstanceType): Evidence {
  const statement = `${type}: ${vcpus} vCPUs, ${memoryGiB} GiB of memory, ${networkGbps} Gbps of network and ${ebsMbps} Mbps to EBS as baseline`
  return { statement, source: emrSources.instanceTypes }
}
