import type { DatasetDemand } from '../../demand/dataset-demand.ts'
import type { S3Config } from './config.ts'
import type { Ledger } from './ledger.ts'
import type { UploadRequests } from './multipart.ts'
import type { Route } from './routes.ts'
import type { VersionAges } from './version-ages.ts'

/** One dataset in one bucket: what the effects below read, and the ledger that they write. */
export interface Bucket {
  readonly demand: DatasetDemand
  readonly versions: VersionAges
  readonly config: S3Config
  readonly routes: readonly Route[]
  /** Requests of an upload, over all sizes. */
  readonly upload: UploadRequests
  readonly region: string
  readonly ledger: Ledger
  /** How storage lines call what is stored: nothing for the bucket itself, `replica` for its copy. */
  readonly label: string
}
