/** Formats of a report, by the names that the command line gives them. */
export const FORMATS = ['md', 'json', 'csv', 'png', 'focus', 'policies'] as const

export type Format = (typeof FORMATS)[number]

/** Formats of a report when none are asked for. FOCUS files are for tools, and large. */
export const DEFAULT_FORMATS: readonly Format[] = ['md', 'json', 'csv', 'png', 'policies']
