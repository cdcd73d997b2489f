import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readNotes } from '../../../src/exam/notes/read-notes.ts'

const read = (note: string) => readNotes(note, 'note.md')

describe('a stem', () => {
  it('keeps the requirements that it lists before the options', () => {
    const { questions } = read(
      '**Question:** A lab needs:\n- files of 2 GB\n- 40 readers at once\n\nWhich two fit? (SELECT TWO)\n\n**Options:**\n- A) EFS  \n- B) EBS  \n- C) FSx for Lustre  \n\n**정답: A, C) EFS + FSx**',
    )
    expect(questions[0]).toMatchObject({
      question: 'A lab needs:\n- files of 2 GB\n- 40 readers at once\nWhich two fit? (SELECT TWO)',
      select: 2,
      key: ['A', 'C'],
    })
  })

  it('told in two languages is told once', () => {
    const { questions } = read(
      '**문제 1.** 기록을 어디에 보관할까?\n\nA company has to keep records for ten years in the cheapest place.\n\nA) S3\nB) EFS\n\n**정답: A**',
    )
    expect(questions).toHaveLength(1)
    expect(questions[0]!.question).toBe('기록을 어디에 보관할까?')
  })

  it('keeps names in angle brackets that are no HTML', () => {
    const { questions } = read('**Question:** Who may read `s3:::<bucket>/x` and <prefix>?\n\nA) a\nB) b\n')
    expect(questions[0]!.question).toBe('Who may read s3:::<bucket>/x and <prefix>?')
  })
})

describe('a key', () => {
  it('is a ticked box in front of a letter', () => {
    const { questions } = read(
      '### Question 1\n\nWhich store keeps items?\n\n- [ ] A. S3\n- [x] B. DynamoDB\n- [ ] C. EFS\n',
    )
    expect(questions[0]!.key).toEqual(['B'])
  })

  it('ends where remarks on the other options begin', () => {
    const { questions } = read(
      '> [!question] Which store keeps items?\n> a) S3\n> b) DynamoDB\n>> [!success]- Answer\n>> b) DynamoDB\n>>\n>> - **Option A** - keeps objects, not items.\n',
    )
    expect(questions[0]).toMatchObject({ key: ['B'], explanation: 'Option A - keeps objects, not items.' })
  })
})

describe('how many to choose', () => {
  it.each([
    ['(Choose two.)', 2],
    ['(Choose TWO)', 2],
    ['(Select three)', 3],
    ['(Choose 2 answers)', 2],
    ['(2개 선택)', 2],
    ['두 가지를 고르시오.', 2],
    ['세 개를 선택하세요.', 3],
    ['Which three steps apply?', 3],
    ['Which combination applies?', undefined],
    ['One of two buckets is full.', undefined],
  ])('%s', (marker, select) => {
    expect(read(`**Question:** Where? ${marker}\n\nA) a\nB) b\nC) c\n`).questions[0]!.select).toBe(select)
  })
})

describe('what a note says around its questions', () => {
  it('is prose with lines and the heading, list item or table header above', () => {
    const { prose } = read(
      '## DynamoDB\n\nFast.\nVery.\n\n- limits\n  - 400 KB\n\n| what | price |\n|---|---|\n| GB | $0.25 |\n',
    )
    expect(prose).toEqual([
      { text: 'DynamoDB', line: 1 },
      { text: 'Fast. Very.', line: 3, context: 'DynamoDB' },
      { text: 'limits', line: 6, context: 'DynamoDB' },
      { text: '400 KB', line: 7, context: 'DynamoDB · limits' },
      { text: 'what | price', line: 9, context: 'DynamoDB' },
      { text: 'GB | $0.25', line: 11, context: 'DynamoDB · what | price' },
    ])
  })

  it('leaves out stems, options, code and comments', () => {
    const { prose } = read('**Question:** Where?\n\nA) S3\nB) EFS\n\n```\ncode\n```\n\n%% private %%\n\nRemark.\n')
    expect(prose.map(({ text }) => text)).toEqual(['Remark.'])
  })

  it('gives explanations to their questions', () => {
    const { questions } = read(
      'Q1. Where?\n\nA) S3\nB) EFS\n\n정답: A\n\n해설: 싸다.\n- 옵션 B는 비싸다\n\nQ2. Who?\n\nA) me\nB) you\n\n정답: B — because it says so\n',
    )
    expect(questions.map(({ explanation }) => explanation)).toEqual(['싸다.\n옵션 B는 비싸다', 'because it says so'])
  })
})

describe('links back to the contents', () => {
  it('explain nothing', () => {
    const { questions } = read('### Where?\n\n- [x] S3\n- [ ] EFS\n\n**[⬆ Back to Top](#top)**\n')
    expect(questions[0]).not.toHaveProperty('explanation')
  })
})

describe('front matter', () => {
  it('may begin with an empty line, hold inline lists and end titles in .md', () => {
    expect(read('---\n\ntitle: a.md\ntags: [x, y]\naliases:\n- z\n---\ntext').frontMatter).toEqual({
      title: 'a.md',
      tags: ['x', 'y'],
      aliases: ['z'],
    })
  })

  it('that is no YAML is an issue, not an error', () => {
    const { frontMatter, issues } = read('---\ntitle: [unclosed\n---\ntext')
    expect(frontMatter).toBeUndefined()
    expect(issues).toMatchObject([{ line: 2, code: 'front-matter' }])
  })
})

describe('what cannot be read', () => {
  it('may be nested or aliased without end: it takes no more than its time', () => {
    const bomb = [
      'a: &a [1]',
      ...[...'bcdef'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcde'[at]}`)}]`),
    ].join('\n')
    expect(read(`---\n${bomb}\n---\ntext`).issues).toMatchObject([{ code: 'front-matter' }])
    expect(read(`${'>'.repeat(2000)} x`).questions).toEqual([])
    expect(read('A) x '.repeat(5000)).questions).toEqual([])
  })

  it.each([
    ['a question without options', '**Question 1:** Where?\n\nNobody knows.\n', 'no-options', 1],
    ['a key that fits no option', 'Q1. Where?\n\nA) a\nB) b\n\nAnswer: F\n', 'unknown-key', 6],
    ['a lost option', 'Q1. Where?\n\nA) a\nC) c\nD) d\n\nAnswer: C\n', 'lost-option', 3],
  ])('%s is an issue on its line', (_, note, code, line) => {
    expect(read(note).issues).toMatchObject([{ code, line }])
  })

  it('keeps the letters of what is left when an option is lost', () => {
    const { questions } = read('Q1. Where?\n\nA) a\nC) c\nD) d\n\nAnswer: C\n')
    expect(questions[0]!.options.map(({ letter }) => letter)).toEqual(['A', 'C', 'D'])
    expect(questions[0]!.key).toEqual(['C'])
  })

  it('takes no list of letters for a question that nobody asked', () => {
    expect(read('## Names of the classes\n\n- A) Standard\n- B) Standard-IA\n').questions).toEqual([])
  })

  test.prop([
    fc.array(
      fc.oneof(
        fc.constantFrom(
          '# ',
          '**Question:** ',
          'A) a\n',
          '- B) b\n',
          '<details>',
          '</summary>',
          '| a | b |\n|---|---|\n',
          '정답: A\n',
          '> ',
          '\n',
          '- [x] c\n',
          '---\n',
          '%%',
          'Answer\n',
          '1. ',
        ),
        fc.string(),
      ),
      { maxLength: 30 },
    ),
  ])('never throws, and every key is one of the options', (pieces) => {
    for (const { options, key, index, line } of read(pieces.join('')).questions) {
      expect(options.length).toBeGreaterThanOrEqual(2)
      expect(options.map(({ letter }) => letter)).toEqual(expect.arrayContaining([...key]))
      expect([index, line].every((value) => value >= 1)).toBe(true)
    }
  })
})

describe('language', () => {
  it.each([
    ['여러 EC2 인스턴스가 Amazon EFS를 함께 마운트한다. 무엇이 좋은가?', 'ko'],
    ['Which store fits?', 'en'],
    ['どのストレージが最適ですか?', 'other'],
  ])('%s', (question, language) => {
    expect(read(`**Question:** ${question}\n\nA) S3\nB) EFS\n`).questions[0]!.language).toBe(language)
  })
})
