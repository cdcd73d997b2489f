import type { Command } from 'commander'
import { defineBill } from './commands/bill.ts'
import { defineBreakeven } from './commands/breakeven.ts'
import { defineCompare } from './commands/compare.ts'
import { defineExam } from './commands/exam.ts'
import { defineExplain } from './commands/explain.ts'
import { defineInit } from './commands/init.ts'
import { defineList } from './commands/list.ts'
import { definePrices } from './commands/prices.ts'
import { defineQuiz } from './commands/quiz.ts'
import { defineRun } from './commands/run.ts'
import { defineSchema } from './commands/schema.ts'
import { defineSweep } from './commands/sweep.ts'
import { defineVerify } from './commands/verify.ts'
import type { Shell } from './shell.ts'

/**
 * Adds a command with its arguments, options and action to the program. Its file is loaded at every start, if only to print help, so it
 * imports nothing heavy: the action loads what it needs when it runs.
 */
export type DefineCommand = (program: Command, shell: Shell) => void

/** All commands, in the order in which help shows them. */
export const COMMANDS: readonly DefineCommand[] = [
  defineRun,
  defineExplain,
  defineCompare,
  defineSweep,
  defineBreakeven,
  defineExam,
  defineQuiz,
  defineBill,
  definePrices,
  defineVerify,
  defineList,
  defineInit,
  defineSchema,
]
