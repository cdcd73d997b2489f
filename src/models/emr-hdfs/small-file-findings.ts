import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import { factEvidence } from '../../quantities/source.ts'
import type { Finding } from '../contract.ts'
import type { EmrHdfsConfig } from './config.ts'
import { emrHdfsFacts as facts } from './facts.ts'
import { fileLayout, nameNodeObjects } from './file-layout.ts'
import { countText } from './quantity-text.ts'

/** Datasets of small files that are kept one file each, with what packing would save the NameNode. */
export function smallFileFindings(datasets: readonly DatasetDemand[], { packing }: EmrHdfsConfig): Finding[] {
  if (packing !== 'none') return []
  return datasets
    .filter(
      ({ sizes, objectsIn }) =>
        sizes.mean < facts.smallFileShare.value * facts.blockBytes.value && objectsIn.some((objects) => objects > 0),
    )
    .map(({ id, sizes }) => {
      const saving =
        nameNodeObjects(1, fileLayout(sizes, 'none')) / nameNodeObjects(1, fileLayout(sizes, 'sequence-files'))
      return {
        id: 'emr-hdfs.small-files',
        severity: 'note',
        message: `files of ${countText(sizes.mean / 1000)} kB on average take an inode and a block each; packed, they would take ${countText(saving)} times less NameNode heap`,
        dataset: id,
        evidence: [
          factEvidence(facts.nameNodeObjectBytes),
          factEvidence(facts.blockBytes),
          { statement: 'Mean size of a file', value: sizes.mean, unit: 'bytes' },
        ],
      }
    })
}
