import type { S3Class } from './storage-classes.ts'

/** Classes that a lifecycle rule may move an object to, by the class it lies in (S3 user guide, supported transitions). */
const TARGETS: Readonly<Record<S3Class, readonly S3Class[]>> = {
  STANDARD: ['STANDARD_IA', 'INTELLIGENT_TIERING', 'ONEZONE_IA', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'],
  STANDARD_IA: ['INTELLIGENT_TIERING', 'ONEZONE_IA', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'],
  INTELLIGENT_TIERING: ['ONEZONE_IA', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'],
  ONEZONE_IA: ['GLACIER', 'DEEP_ARCHIVE'],
  GLACIER_IR: ['GLACIER', 'DEEP_ARCHIVE'],
  GLACIER: ['DEEP_ARCHIVE'],
  DEEP_ARCHIVE: [],
  EXPRESS_ONEZONE: [],
}

/** Whether lifecycle rules support this transition: downwards only, never back. */
export function transitionAllowed(from: S3Class, to: S3Class): boolean {
  return TARGETS[from].includes(to)
}
