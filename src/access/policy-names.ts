import { accessFacts } from './facts.ts'

/** A name as part of a statement id: `ml-engineers` becomes `MlEngineers`. Statement ids have letters and digits only. */
export function sidPart(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** Name of a bucket: unique in the world by its account, in lower case, and no longer than S3 takes. */
export function bucketName(store: string, account: string): string {
  const suffix = `-${account}`
  return `${store
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, accessFacts.bucketNameLength.value - suffix.length)
    .replace(/-+$/, '')}${suffix}`
}
