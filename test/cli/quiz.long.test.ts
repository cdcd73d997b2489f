import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { quiz } from '../../src/cli/quiz.ts'
import type { QuizOptions } from '../../src/cli/quiz-options.ts'
import type { QuizTerminal } from '../../src/cli/quiz-terminal.ts'
import { capturedShell, cli } from './captured-shell.ts'

const NOTE = `---
domain: resilience
---

**Question:** Posters in Amazon S3 must survive the loss of an Availability Zone. Which class fits?

- A) S3 One Zone-IA
- B) S3 Standard-IA

**Answer: B**

**Question:** Several Linux instances need concurrent access to a shared POSIX file system. Which store fits?

- A) Amazon EFS
- B) Amazon S3

**Answer: A**
`

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stowage-quiz-'))
  writeFileSync(join(cwd, 'note.md'), NOTE)
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

describe('answers from a file', () => {
  test('are graded, and wrong ones explained by what the simulation found', async () => {
    const { exitCode, stdout } = await cli(['quiz', 'note.md', '--answers', '-'], { cwd, stdin: '1 A\n2 A\n' })
    expect(exitCode).toBe(0)
    expect(stdout).toContain(
      'A) S3 One Zone-IA: It keeps its data in one Availability Zone and loses it with the zone.',
    )
    expect(stdout).toContain('Score: 1 of 2 right (50 %)')
    expect(stdout).toContain('Resilience: 1 of 2 right (50 %)')
    expect(stdout).not.toContain('Amazon S3: ')
  })

  test('give programs every question with its key, the verdict and the explanation', async () => {
    const { stdout } = await cli(['quiz', 'note.md', '--answers', '-', '--json'], { cwd, stdin: '["B"]' })
    const result = JSON.parse(stdout)
    expect(result).toMatchObject({ right: 1, total: 2, domains: [{ domain: 'resilience', right: 1, total: 2 }] })
    expect(result.questions[0]).toMatchObject({
      place: 1,
      key: ['B'],
      chosen: ['B'],
      right: true,
      engine: { answer: ['B'] },
    })
    expect(result.questions[1]).toMatchObject({ place: 2, key: ['A'], chosen: [], right: false })
    expect(result.wrong).toEqual([result.questions[1].id])
  })

  test.each([
    ['5 A', 'there is no question 5; there are 2'],
    ['1 E', 'question 1 has no option E'],
    ['one A', '"one" is no number of a question'],
  ])('%j is bad input', async (stdin, message) => {
    const { exitCode, stderr, stdout } = await cli(['quiz', 'note.md', '--answers', '-'], { cwd, stdin })
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  test('come in Korean when asked', async () => {
    const { stdout } = await cli(['quiz', 'note.md', '--answers', '-', '--lang', 'ko'], { cwd, stdin: '1 B' })
    expect(stdout).toContain('점수: 2개 중 1개 정답(50 %)')
  })
})

test('without a terminal and without answers there is nobody to ask', async () => {
  const { exitCode, stderr } = await cli(['quiz', 'note.md'], { cwd })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('there is no terminal to ask at: give the answers with --answers')
})

test.each([[['--drill', '--mock']], [['--json']], [['--answers', '-', '--wrong']]])(
  '%j do not go together',
  async (options) => expect((await cli(['quiz', 'note.md', ...options], { cwd })).exitCode).toBe(2),
)

/** A person who answers by question, keeps everything that was shown, and presses Ctrl-C where there is no answer. */
function person(answers: Readonly<Record<string, readonly string[]>>, picks: readonly string[] = []) {
  const shown: string[] = []
  const left = [...picks]
  const terminal: QuizTerminal = {
    say: (text) => shown.push(text),
    note: (title, paragraphs) => shown.push([title, ...paragraphs].join('\n')),
    ask: async ({ heading, text }) => {
      shown.push(heading)
      return Object.entries(answers).find(([word]) => text.includes(word))?.[1]
    },
    pick: async () => left.shift(),
    busy: (_, work) => work,
  }
  return { shown, terminal }
}

async function sit(options: QuizOptions, { shown, terminal }: ReturnType<typeof person>) {
  const { shell } = capturedShell({ cwd, env: { XDG_STATE_HOME: join(cwd, 'state') } })
  await quiz('note.md', options, shell, terminal)
  return shown.join('\n')
}

describe('a person at a terminal', () => {
  test('hears at once what is right, with reasons, and the score at the end', async () => {
    const shown = await sit({ seed: 1 }, person({ Posters: ['A'], Linux: ['A'] }))
    expect(shown).toContain('Not right: it is B.\nB) S3 Standard-IA is right.')
    expect(shown).toContain('Score: 1 of 2 right (50 %)')
    expect(shown).toContain('stowage quiz note.md --wrong asks them again.')
  })

  test('goes on after Ctrl-C where it stopped, unless a fresh start is asked for', async () => {
    expect(await sit({ seed: 1 }, person({ Linux: ['A'] }))).toContain('Paused.')
    const stopped = JSON.parse(
      readFileSync(join(cwd, 'state/stowage/quiz', readdirSync(join(cwd, 'state/stowage/quiz'))[0]!), 'utf8'),
    )
    const { at } = stopped.session
    expect(await sit({}, person({}))).toContain(`Going on at question ${at + 1} of 2.`)
    expect(await sit({ fresh: true, seed: 1 }, person({}))).toContain('Question 1 of 2')
  })

  test('can repeat what was wrong until it is right', async () => {
    await sit({ seed: 1 }, person({ Posters: ['A'], Linux: ['A'] }))
    expect(await sit({ wrong: true }, person({ Posters: ['B'] }))).toContain('Score: 1 of 1 right (100 %)')
    expect(await sit({ wrong: true }, person({}))).toBe('There is nothing to repeat.')
  })

  test('sees nothing of a mock exam before handing it in', async () => {
    const exam = person({ Posters: ['A'], Linux: ['A'] }, ['no', 'yes', 'hand-in'])
    const shown = await sit({ mock: true, seed: 1, minutes: 10 }, exam)
    expect(shown).toMatch(/Question 1 of 2 · Resilience · 10:00 left\nQuestion 2 of 2/)
    expect(shown.indexOf('Not right')).toBeGreaterThan(shown.indexOf('Question 2 of 2'))
    expect(shown).toContain('Your answer: A\nNot right: it is B.')
  })

  test('is out of time when the time is up', async () => {
    const { shown, terminal } = person({})
    const slow: QuizTerminal = {
      ...terminal,
      ask: (_, signal) => new Promise((resolve) => signal!.addEventListener('abort', () => resolve(undefined))),
    }
    const said = await sit({ minutes: 0.001, seed: 1 }, { shown, terminal: slow })
    expect(said).toContain('The time is up.')
    expect(said).toContain('Score: 0 of 2 right (0 %)')
  })
})
