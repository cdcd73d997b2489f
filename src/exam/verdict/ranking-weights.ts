/**
 * Choices of our own where options are weighed against one another. Needs and limits come first wherever one option is set beside
 * another; these numbers decide what is left, and how options are combined for questions with several answers. They were set on questions
 * with known keys; none of them is a fact about the services.
 */
export const RANKING_WEIGHTS = {
  /** Words of the stem for each part by which one option must suit it better than another: half a word is chance. */
  notablySuiting: 0.5,
  /** Share by which bills must differ: closer ones differ by requests that were assumed. */
  sameCost: 0.002,
  /**
   * Share by which Intelligent-Tiering must undercut classes chosen by hand where the pattern is stated. What it saves then rests on
   * which objects happen not to be read for 90 days, which a stated frequency does not say; AWS means it for unknown or changing access
   * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html).
   */
  tieringGain: 0.35,
  /**
   * What a need met by name is worth beside what was learned from practice questions, whose unit is a log-odds: calibrated on questions
   * that neither had been fitted to.
   */
  needMetLogOdds: 0.8,
  /** The same where the stem tells of a failure by name, of which AWS documents the cause: as much as three needs. */
  failureMetLogOdds: 2.4,
  /** What it is worth that documents and bills alone would choose an option, beyond the needs it meets. */
  documentedLogOdds: 0.6,
  /** What a statement that is so is worth among statements: as much as three needs met. */
  trueStatementLogOdds: 2.4,
  /** A verdict is clear only where experience, too, leads by this: two of three that were clear and wrong did not. */
  clearLeadLogOdds: 0.5,
  /**
   * And a bill that is e times another one's, where cost is asked: what is half as dear again outweighs a need misheard, and a multiple
   * all that practice can say.
   */
  dearerLogOdds: 2,
  /** The same where cost is not asked: nobody pays a multiple for nothing. */
  dearerUnaskedLogOdds: 0.5,
} as const

/**
 * What speaks for and against a group of options, in points. A need met by any of them is worth ten; the others follow from what must
 * never outweigh what.
 */
export const GROUP_WEIGHTS = {
  needMet: 10,
  /** Three needs: where options each place a kind of data, a group that leaves a kind without a store is no answer. */
  kindPlaced: 30,
  /** More than two needs: an option that breaks a limit is taken only where every group has one. */
  limitBroken: 25,
  /** Twice that more: what cannot be set up, or is not so, is no part of an answer. */
  impossible: 50,
  /** A need met once more by another of the group: a tenth, so that it only tells groups apart that meet the same. */
  metAgain: 1,
  /** A step that somebody has to build or run, as much as a need met once more. */
  effort: 1,
  /** A word of the stem for which AWS documents a part: two words are as much as a step. */
  suiting: 0.5,
  /** Ten times the bill of the cheapest store: only where all else is equal. */
  cheapest: 0.1,
  /** Ten times the bill, where cost is asked and options each place a kind of data of their own: half a need. */
  dearness: 5,
  /** A log-odds of what was learned from practice questions: as much beside a need met as where options are compared one by one. */
  experience: 12.5,
  /** Two options do the same: they are two ways to one end, of which one is enough. Less than half a need. */
  rivalry: 4,
  /** An option that meets nothing is no better than a second way to the same end. */
  idle: 4,
} as const
