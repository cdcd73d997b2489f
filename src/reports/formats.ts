/** Formats of a report, by the names that the command line gives them. */
export const FORMATS = ['md', 'json', 'csv', 'png'] as const

export type Format = (typeof FORMATS)[number]
