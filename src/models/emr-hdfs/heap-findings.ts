import { GiB } from '../../quantities/bytes.ts'
import type { Calendar } from '../../quantities/calendar.ts'
import { type Evidence, factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import type { ClusterDay } from './cluster-sizing.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { nameNodeBytes } from './file-layout.ts'
import { nameNodeHeapBytes, primaryInstance } from './node.ts'
import { onDay } from './on-day.ts'
import { countText, gibText } from './quantity-text.ts'

/** Heap that runs out, or is fuller than advised. */
export function heapFindings(days: readonly ClusterDay[], config: EmrHdfsConfig, calendar: Calendar): Finding[] {
  const heap = nameNodeHeapBytes(config)
  const heapEvidence: Evidence = {
    statement: 'NameNode heap',
    value: heap / GiB,
    unit: 'GiB',
    ...(config.nameNodeHeapGiB === undefined ? { source: facts.heapShareOfMemory.source } : {}),
  }
  const full = days.find(({ load }) => nameNodeBytes(load.nameNodeObjects) > heap)
  if (full !== undefined)
    return [
      {
        id: 'emr-hdfs.name-node-heap',
        severity: 'blocking',
        message: `${countText(full.load.nameNodeObjects)} files and blocks need more than the ${gibText(heap)} of NameNode heap; the primary node has ${primaryInstance(config).memoryGiB} GiB of memory`,
        firstDay: onDay(calendar, full.day),
        evidence: [heapEvidence, factEvidence(facts.nameNodeObjectBytes), files(full)],
      },
    ]
  const near = days.find(({ load }) => load.blocks > (heap / GiB) * facts.blocksPerHeapGiB.value)
  if (near === undefined) return []
  return [
    {
      id: 'emr-hdfs.name-node-heap-advice',
      severity: 'warning',
      message: `${countText(near.load.blocks)} blocks exceed the recommended million for each of the ${gibText(heap)} of NameNode heap`,
      firstDay: onDay(calendar, near.day),
      evidence: [heapEvidence, factEvidence(facts.blocksPerHeapGiB), files(near)],
    },
  ]
}

function files({ load }: ClusterDay): Evidence {
  return { statement: 'Files and blocks', value: load.nameNodeObjects, unit: 'objects' }
}
