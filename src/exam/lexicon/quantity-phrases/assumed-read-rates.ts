/**
 * Reads per object and day that words of frequency stand for. The user guide of S3 means Standard-IA for data that is read about once a
 * month at most, Glacier Instant Retrieval for once a quarter and the archives for once or twice a year
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html).
 */
export const READ_RATES = {
  often: 0.5,
  /** Nothing said: about once a month. */
  usual: 1 / 30,
  infrequent: 0.5 / 30,
  rare: 1 / 91,
  veryRare: 0.5 / 365,
  /** One object among very many, when a case comes up. */
  singleCases: 0.01 / 365,
} as const

/** Rates that are supposed where a question is silent, as they stand in a scenario; the message catalogue words each. */
export const ASSUMED_RATES = ['1 /month', 'once in 3 months', 'once in 2 years'] as const
export type AssumedRate = (typeof ASSUMED_RATES)[number]
