import { BUCKET_MECHANISM_PHRASES } from './need-phrases/bucket-mechanisms.ts'
import { CLUSTER_LIFE_PHRASES } from './need-phrases/cluster-life.ts'
import { CLUSTER_MECHANISM_PHRASES } from './need-phrases/cluster-mechanisms.ts'
import { CLUSTER_PHRASES } from './need-phrases/clusters.ts'
import { DATA_LAKE_PHRASES } from './need-phrases/data-lakes.ts'
import { DEVELOPER_PHRASES } from './need-phrases/developers.ts'
import { FILE_SYSTEM_PHRASES } from './need-phrases/file-systems.ts'
import { IDENTITY_PHRASES } from './need-phrases/identities.ts'
import { INTERFACE_PHRASES } from './need-phrases/interfaces.ts'
import type { NeedPhrase } from './need-phrases/need-phrase.ts'
import { NETWORK_PHRASES } from './need-phrases/networks.ts'
import { OBJECT_PHRASES } from './need-phrases/objects.ts'
import { OPERATION_PHRASES } from './need-phrases/operations.ts'
import { PERMISSION_PHRASES } from './need-phrases/permissions.ts'
import { RECOVERY_PHRASES } from './need-phrases/recovery.ts'
import { REGION_PHRASES } from './need-phrases/regions.ts'
import { RESILIENCE_PHRASES } from './need-phrases/resilience.ts'
import { RETENTION_PHRASES } from './need-phrases/retention.ts'
import { RETRIEVAL_PHRASES } from './need-phrases/retrieval.ts'
import { SERVING_PHRASES } from './need-phrases/serving.ts'
import { SPEED_PHRASES } from './need-phrases/speed.ts'
import { TABLE_ACCESS_PHRASES } from './need-phrases/table-access.ts'
import { TABLE_MECHANISM_PHRASES } from './need-phrases/table-mechanisms.ts'
import { TABLE_OPERATION_PHRASES } from './need-phrases/table-operations.ts'
import { TABLE_PHRASES } from './need-phrases/tables.ts'

/** What needs sound like. The tables are data: adding a wording is adding a row. */
export const NEED_PHRASES: readonly NeedPhrase[] = [
  ...RETRIEVAL_PHRASES,
  ...RESILIENCE_PHRASES,
  ...RETENTION_PHRASES,
  ...RECOVERY_PHRASES,
  ...INTERFACE_PHRASES,
  ...REGION_PHRASES,
  ...NETWORK_PHRASES,
  ...OBJECT_PHRASES,
  ...SERVING_PHRASES,
  ...PERMISSION_PHRASES,
  ...TABLE_PHRASES,
  ...TABLE_ACCESS_PHRASES,
  ...FILE_SYSTEM_PHRASES,
  ...CLUSTER_PHRASES,
  ...CLUSTER_LIFE_PHRASES,
  ...IDENTITY_PHRASES,
  ...DATA_LAKE_PHRASES,
  ...DEVELOPER_PHRASES,
  ...SPEED_PHRASES,
  ...BUCKET_MECHANISM_PHRASES,
  ...TABLE_MECHANISM_PHRASES,
  ...CLUSTER_MECHANISM_PHRASES,
  ...OPERATION_PHRASES,
  ...TABLE_OPERATION_PHRASES,
]
