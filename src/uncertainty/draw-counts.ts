/** Independent repetitions, whose spread is the error of what the draws say. */
export const REPLICATES = 16
/** Draws where nothing else is asked for. */
export const DEFAULT_DRAWS = 8192
/** Draws beyond which none are added, however little they tell. */
export const MOST_DRAWS = 65_536
