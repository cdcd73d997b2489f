/** Binary gibibyte, 2^30 bytes: the "GB" in which AWS bills storage, retrieval and transfer (Amazon S3 FAQ, "How will I be charged"). */
export const GiB = 2 ** 30
export const KiB = 2 ** 10
export const MiB = 2 ** 20
export const TiB = 2 ** 40
/** Decimal units, as people and disk makers use them. */
export const KB = 1e3
export const MB = 1e6
export const GB = 1e9
export const TB = 1e12
