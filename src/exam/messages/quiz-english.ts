import type { QuizMessages } from './quiz-messages.ts'

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
const from = (before: string | undefined) => (before === undefined ? '' : ` (it was ${before})`)
const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

/** What the quiz says in English. */
export const quizEnglish: QuizMessages = {
  domains: { security: 'Security', resilience: 'Resilience', performance: 'Performance', cost: 'Cost' },
  words: {
    domain: 'Domain',
    right: 'Right',
    score: 'Score',
    wrongList: 'To repeat',
    yourAnswer: 'Your answer',
    flag: 'Flag for review?',
    skip: 'Leave open for now',
    notAnswered: 'open',
    flagged: 'flagged',
    review: 'Review',
    scenario: 'Scenario',
    change: 'Change',
  },
  heading: ({ place, total, domain, timeLeft }) =>
    `Question ${place} of ${total} · ${domain}${timeLeft === undefined ? '' : ` · ${timeLeft} left`}`,
  intro: ({ questions, mock, minutes }) =>
    `${plural(questions, 'question')}${minutes === undefined ? '' : ` in ${plural(minutes, 'minute')}`}. ${mock ? 'Mock exam: answers are shown at the end.' : 'Each answer is explained at once.'} Ctrl-C pauses.`,
  choose: (count) => (count === 1 ? 'Your answer' : `Your answers (choose ${count})`),
  chooseExactly: (count) => `Choose ${count}.`,
  isRight: () => 'Right.',
  isWrong: (letters) => `Not right: it is ${list(letters)}.`,
  rightAnswer: ({ letter, text, cost }) =>
    `${letter}) ${text} is right${cost === undefined ? '' : ` and costs ${cost}`}.`,
  resumed: (place, total) => `Going on at question ${place} of ${total}. --fresh starts anew.`,
  interrupted: () => 'Paused. The same command goes on from here.',
  timeIsUp: () => 'The time is up.',
  nothingWrong: () => 'There is nothing to repeat.',
  tally: ({ right, total }) =>
    `${right} of ${total} right${total === 0 ? '' : ` (${Math.round((100 * right) / total)} %)`}`,
  reviewQuestion: () => 'Which question do you want to see again?',
  handIn: (open) => (open === 0 ? 'Hand in' : `Hand in with ${plural(open, 'question')} open`),
  thinking: () => 'Simulating the options',
  instructions: ({ several }) =>
    several ? '↑/↓ to move · space to choose · enter to answer' : '↑/↓ to move · enter to answer',
  retryHint: (command) => `${command} asks them again.`,
  drillIntro: (questions) =>
    `${plural(questions, 'drill')}: one fact of a question changes, the engine decides again. Which option wins now?`,
  nowChange: (change) => `Now change one fact: ${change}`,
  whichNow: () => 'Which option wins now?',
  factRetention: ({ before, after }) => `the data is kept for ${after}${from(before)}.`,
  factRetrieval: ({ before, after }) => `a read may take up to ${after}${from(before)}.`,
  factAtOnce: ({ before }) => `every read must be answered at once${from(before)}.`,
  factObjectSize: ({ before, after }) => `an object has ${after}${from(before)}.`,
  factVolume: ({ before, after }) => `there is ${after} of data${from(before)}.`,
  factRegion: ({ before, after }) => `everything is in ${after}${from(before)}.`,
  noDelay: () => 'at once',
  winnerChanged: (before, after) => `The answer changes from ${list(before)} to ${list(after)}.`,
  winnerStays: (letters) => `The answer stays ${list(letters)}.`,
  reasonBefore: (reason) => `Before: ${reason}`,
  wonBefore: () => 'it was the answer.',
  billChanged: ({ letter, before, after, times }) =>
    `The bill of ${letter} goes from ${before} to ${after} (× ${times}).`,
  noDrill: () => 'No question here has a fact whose change the engine can decide clearly.',
}
