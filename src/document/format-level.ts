import { criterion } from '../decision/criteria.ts'
import type { CriterionId } from '../decision/criterion-ids.ts'
import { formatCount, formatMoney, formatShare, formatTime, inNumber } from '../quantities/format.ts'

/** A level of a criterion as people read it: `$1,234`, `45 ms`, `3 violations`, `92 % of uploads`; `not possible` for `null`. */
export function formatLevel(id: CriterionId, value: number | null): string {
  if (value === null) return 'not possible'
  const { dimension, unit } = criterion(id)
  switch (dimension) {
    case 'money':
      return formatMoney(value)
    case 'time':
      return formatTime(value)
    case 'share':
      return `${formatShare(value)} ${unit.replace(/^share /, '')}`
    case 'count':
    case 'frequency':
      return `${formatCount(value)} ${inNumber(value, unit)}`
  }
}
