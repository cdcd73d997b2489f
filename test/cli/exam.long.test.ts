import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fromAnki } from '../../src/exam/export/anki.ts'
import { fromGift } from '../../src/exam/export/gift.ts'
import { fromObsidian } from '../../src/exam/export/obsidian.ts'
import { readNotes } from '../../src/exam/notes/read-notes.ts'
import { cli } from './captured-shell.ts'

const NOTE = `**Question:** A museum keeps posters in Amazon S3. Posters must be available immediately and survive the loss of an Availability Zone. They are rarely read after 30 days. Which class costs the least?

**Options:**
- A) S3 One Zone-IA
- B) S3 Standard-IA
- C) S3 Glacier Deep Archive

**정답: B) S3 Standard-IA**
`

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stowage-exam-'))
  writeFileSync(join(cwd, 'note.md'), NOTE)
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

describe('stowage exam', () => {
  test('says what it recommends and why the others are not it', async () => {
    const { exitCode, stdout } = await cli(['exam', 'note.md', '--lang', 'en'], { cwd })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Stowage recommends B) S3 Standard-IA.')
    expect(stdout).toMatch(/C\) S3 Glacier Deep Archive\*\*: Retrieval takes 12 hours/)
  })

  test('checks the claims of a note that asks nothing', async () => {
    writeFileSync(join(cwd, 'claims.md'), '# DynamoDB\n\n- 항목 크기는 25MB로 제한됨\n- S3 Standard: $0.023/GB-month\n')
    const { exitCode, stdout } = await cli(['exam', 'claims.md'], { cwd })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^## 노트의 주장 \(claims\.md\)\n\n- 줄 3: “25MB”.*틀렸습니다 — 400 KB/)
    const folder = await cli(['exam', '.', '--lang', 'en'], { cwd })
    expect(folder.stdout).toContain('2 claims checked: 1 agree, 0 outdated, 1 wrong.')
    const { notes } = JSON.parse((await cli(['exam', 'claims.md', '--json'], { cwd })).stdout)
    expect(notes[0]).toMatchObject({ file: 'claims.md', claims: [{ verdict: 'wrong' }, { verdict: 'agrees' }] })
  })

  test('gives programs each question with what was read and what was assumed', async () => {
    const { stdout } = await cli(['exam', 'note.md', '--json'], { cwd })
    const { questions } = JSON.parse(stdout)
    expect(questions).toHaveLength(1)
    expect(questions[0]).toMatchObject({ file: 'note.md', index: 1, key: ['B'], answer: ['B'], agrees: true })
    expect(Object.keys(questions[0])).toEqual(
      expect.arrayContaining([
        'question',
        'options',
        'verdict',
        'decisiveReason',
        'inferred',
        'assumed',
        'notUnderstood',
      ]),
    )
    expect(questions[0].inferred.map(({ field }: { field: string }) => field)).toContain('need.immediate-read')
    expect(questions[0].assumed).not.toHaveLength(0)
  })

  test('ends with 1 when a key disagrees, unless told not to', async () => {
    writeFileSync(join(cwd, 'wrong.md'), NOTE.replace('정답: B) S3 Standard-IA', '정답: C'))
    expect((await cli(['exam', 'wrong.md'], { cwd })).exitCode).toBe(1)
    expect((await cli(['exam', 'wrong.md', '--no-fail'], { cwd })).exitCode).toBe(0)
  })

  test('shows a folder as a table with a summary', async () => {
    mkdirSync(join(cwd, 'notes'))
    writeFileSync(join(cwd, 'notes', 'one.md'), NOTE)
    const { stdout } = await cli(['exam', 'notes', '--lang', 'en'], { cwd })
    expect(stdout).toMatch(/one\.md +1 +B +B +yes/)
    expect(stdout).toContain('Stowage agrees with 1 of 1.')
  })

  test('writes the scenario that it read', async () => {
    await cli(['exam', 'note.md', '--scenario', 'out.yaml'], { cwd })
    expect(existsSync(join(cwd, 'out.yaml'))).toBe(true)
    expect(parse(readFileSync(join(cwd, 'out.yaml'), 'utf8'))).toMatchObject({
      stowage: 1,
      options: { B: { name: 'S3 Standard-IA' } },
    })
    expect((await cli(['run', 'out.yaml', '--json'], { cwd })).exitCode).toBe(0)
  })

  test('answers in Korean when asked', async () => {
    expect((await cli(['exam', 'note.md', '--lang', 'ko'], { cwd })).stdout).toContain('추천')
  })

  test.each([
    ['anki', fromAnki],
    ['gift', fromGift],
    ['obsidian', fromObsidian],
  ] as const)(
    'exports cards for %s that give the question back, with the reasons on their back',
    async (format, read) => {
      expect((await cli(['exam', 'note.md', '--export', format, '--out', 'cards'], { cwd })).exitCode).toBe(0)
      const [card, ...others] = read(readFileSync(join(cwd, 'cards'), 'utf8'))
      const [note] = readNotes(NOTE, 'note.md').questions
      expect(others).toEqual([])
      expect(card).toMatchObject({ question: note!.question, options: note!.options, key: ['B'] })
      expect(card!.explanation).toMatch(/C\) S3 Glacier Deep Archive: Retrieval takes 12 hours/)
    },
  )

  test('an export needs a format and a place to go to', async () => {
    expect(await cli(['exam', 'note.md', '--export', 'anki'], { cwd })).toMatchObject({ exitCode: 2, stdout: '' })
    expect((await cli(['exam', 'note.md', '--export', 'anki', '--out', 'no/such/cards'], { cwd })).stderr).toContain(
      'there is no folder no/such',
    )
  })

  test('a note without a question is bad input', async () => {
    writeFileSync(join(cwd, 'empty.md'), 'Nothing here.\n')
    expect((await cli(['exam', 'empty.md'], { cwd })).exitCode).toBe(2)
  })
})
