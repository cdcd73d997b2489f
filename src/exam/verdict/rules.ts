import type { NeedId } from '../lexicon/needs.ts'
import { ANALYSIS_RULES } from './rules/analysis-rules.ts'
import { CLUSTER_LIFE_RULES } from './rules/cluster-life-rules.ts'
import { DATA_LAKE_RULES } from './rules/data-lake-rules.ts'
import { DELIVERY_RULES } from './rules/delivery-rules.ts'
import { DEVELOPER_RULES } from './rules/developer-rules.ts'
import { FILE_RULES } from './rules/file-rules.ts'
import { FILE_SYSTEM_RULES } from './rules/file-system-rules.ts'
import { IDENTITY_RULES } from './rules/identity-rules.ts'
import { MECHANISM_RULES } from './rules/mechanism-rules.ts'
import { NETWORK_RULES } from './rules/network-rules.ts'
import { OBJECT_RULES } from './rules/object-rules.ts'
import { OPERATION_RULES } from './rules/operation-rules.ts'
import { PERMISSION_RULES } from './rules/permission-rules.ts'
import { RETENTION_RULES } from './rules/retention-rules.ts'
import type { Part, Rule } from './rules/rule.ts'
import { TABLE_ACCESS_RULES } from './rules/table-access-rules.ts'
import { TABLE_OPERATION_RULES } from './rules/table-operation-rules.ts'
import { TABLE_RULES } from './rules/table-rules.ts'

/** The rules by need. Needs of the storage itself, such as retrieval time and zones, are tested by simulation instead. */
export const RULES: Readonly<Partial<Record<NeedId, Rule>>> = {
  ...OBJECT_RULES,
  ...RETENTION_RULES,
  ...TABLE_RULES,
  ...FILE_RULES,
  ...DELIVERY_RULES,
  ...NETWORK_RULES,
  ...PERMISSION_RULES,
  ...ANALYSIS_RULES,
  ...TABLE_ACCESS_RULES,
  ...FILE_SYSTEM_RULES,
  ...CLUSTER_LIFE_RULES,
  ...IDENTITY_RULES,
  ...DATA_LAKE_RULES,
  ...MECHANISM_RULES,
  ...DEVELOPER_RULES,
  ...OPERATION_RULES,
  ...TABLE_OPERATION_RULES,
}

/** Whether parts of an option are documented for a need. */
export function meetsByName(need: NeedId, parts: ReadonlySet<Part>): boolean {
  return RULES[need]?.meets.some((part) => parts.has(part)) === true
}
