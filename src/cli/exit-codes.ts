/** How a command ended, as the shell that started it sees it. */
export const EXIT = { done: 0, checkFailed: 1, badInput: 2, internal: 3, interrupted: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
