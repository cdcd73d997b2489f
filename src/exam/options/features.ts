import { CLUSTER_FEATURES } from './features/cluster-features.ts'
import { CLUSTER_LIFE_FEATURES } from './features/cluster-life-features.ts'
import { DATA_LAKE_FEATURES } from './features/data-lake-features.ts'
import { DELIVERY_FEATURES } from './features/delivery-features.ts'
import { DEVELOPER_FEATURES } from './features/developer-features.ts'
import { FILE_FEATURES } from './features/file-features.ts'
import { FILE_SYSTEM_FEATURES } from './features/file-system-features.ts'
import { IDENTITY_FEATURES } from './features/identity-features.ts'
import { KOREAN_FEATURES } from './features/korean-features.ts'
import { MECHANISM_FEATURES } from './features/mechanism-features.ts'
import { NETWORK_FEATURES } from './features/network-features.ts'
import { OBJECT_FEATURES } from './features/object-features.ts'
import { OPERATION_FEATURES } from './features/operation-features.ts'
import { OWN_WORK_FEATURES } from './features/own-work-features.ts'
import { PERMISSION_FEATURES } from './features/permission-features.ts'
import { PROCESSING_FEATURES } from './features/processing-features.ts'
import { RETENTION_FEATURES } from './features/retention-features.ts'
import { TABLE_ACCESS_FEATURES } from './features/table-access-features.ts'
import { TABLE_FEATURES } from './features/table-features.ts'
import { TABLE_OPERATION_FEATURES } from './features/table-operation-features.ts'

/** Mechanisms by the wordings of options. Patterns are matched against one option in lower case. */
export const FEATURES = [
  ...OBJECT_FEATURES,
  ...RETENTION_FEATURES,
  ...TABLE_FEATURES,
  ...PROCESSING_FEATURES,
  ...DELIVERY_FEATURES,
  ...OWN_WORK_FEATURES,
  ...NETWORK_FEATURES,
  ...PERMISSION_FEATURES,
  ...CLUSTER_FEATURES,
  ...FILE_FEATURES,
  ...CLUSTER_LIFE_FEATURES,
  ...FILE_SYSTEM_FEATURES,
  ...TABLE_ACCESS_FEATURES,
  ...KOREAN_FEATURES,
  ...IDENTITY_FEATURES,
  ...DATA_LAKE_FEATURES,
  ...DEVELOPER_FEATURES,
  ...MECHANISM_FEATURES,
  ...OPERATION_FEATURES,
  ...TABLE_OPERATION_FEATURES,
] as const

export type FeatureId = (typeof FEATURES)[number]['feature']
