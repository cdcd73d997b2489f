import { describe, expect, it } from 'vitest'
import type { NoteQuestion } from '../../../src/exam/notes/note.ts'
import { readNotes } from '../../../src/exam/notes/read-notes.ts'

/** Two questions of our own, written out in every layout below. */
const ARCHIVE =
  'A broadcaster keeps finished programmes. Nobody has asked for one older than a year, and a day of waiting is fine. Which class is cheapest?'
const ARCHIVE_OPTIONS = ['S3 Standard', 'S3 Glacier Instant Retrieval', 'S3 Glacier Deep Archive', 'S3 One Zone-IA']
const CARTS = 'A shop keeps a 2 KB cart per visitor and a 3 MB photo per article. Which two stores fit? (Choose two.)'
const CARTS_OPTIONS = [
  'Amazon S3 for photos',
  'Amazon DynamoDB for photos',
  'Amazon DynamoDB for carts',
  'Amazon EFS for carts',
  'HDFS for carts',
]

const archive = { question: ARCHIVE, options: ARCHIVE_OPTIONS, key: ['C'] }
const carts = { question: CARTS, options: CARTS_OPTIONS, key: ['A', 'C'] }
const lettered = (options: readonly string[], before = '- ', behind = ') ') =>
  options.map((option, place) => `${before}${'ABCDE'[place]}${behind}${option}`).join('\n')

const LAYOUTS: readonly (readonly [
  name: string,
  note: string,
  questions: readonly { question: string; options: readonly string[]; key: readonly string[] }[],
])[] = [
  [
    'a vault note with labels, two trailing spaces and a Korean key in other words',
    `---\n\ntitle: archive.md\ntags:\n- service/s3\n---\n\n## 🎯 핵심\n- **장기 보관**\n\n## 📝 관련 문제\n\n**Question:**\n\n${ARCHIVE}\n\n**Options:**\n\n${ARCHIVE_OPTIONS.map((option, place) => `- ${'ABCD'[place]}) ${option}  `).join('\n')}\n\n**정답: C) 딥 아카이브로 보관**\n\n💡 추가 설명:\n- **Option A** - 저장 비용이 높음\n- **옵션 B (GIR)** - 필요 이상으로 빠름\n- **정답 C** - 가장 저렴\n`,
    [archive],
  ],
  [
    'headings as questions and task lists',
    `# Practice\n\n### ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `- [${place === 2 ? 'x' : ' '}] ${option}.`).join('\n')}\n\n**[⬆ Back to Top](#top)**\n\n### ${CARTS}\n\n${CARTS_OPTIONS.map((option, place) => `- [${place === 0 || place === 2 ? 'x' : ' '}] ${option}.`).join('\n')}\n`,
    [archive, carts],
  ],
  [
    'a numbered list with folded answers',
    `# Exam\n\n1. ${ARCHIVE}\n${lettered(ARCHIVE_OPTIONS, '    - ', '. ')}\n\n    <details markdown=1><summary markdown='span'>Answer</summary>\n      Correct answer: C\n\n      Explanation:\n      Twelve hours are a fraction of a day.\n    </details>\n\n2. ${CARTS}\n${lettered(CARTS_OPTIONS, '    - ', '. ')}\n\n    <details markdown=1><summary markdown='span'>Answer</summary>\n      Correct answer: AC\n    </details>\n`,
    [archive, carts],
  ],
  [
    'plain lettered lines below a Korean label',
    `## 3장\n\n**문제 1.** ${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '')}\n\n**정답: C**\n해설: 하루를 기다릴 수 있다.\n`,
    [archive],
  ],
  [
    'a Korean fold',
    `### 문제 4\n\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '- ', '. ')}\n\n<details>\n<summary>정답 및 해설</summary>\n\n**정답: C) Deep Archive**\n\n**해설:** 가장 저렴하다.\n\n</details>\n`,
    [archive],
  ],
  [
    'a table of translations behind the key',
    `### Q1. ${ARCHIVE}\n\n**Options:**\n${lettered(ARCHIVE_OPTIONS)}\n\n**Answer:** C\n\n**해설:**\n\n| 선지 | 번역 |\n|---|---|\n| A | 스탠다드 |\n| B | 인스턴트 |\n\n**(C) 정답** : 가장 저렴\n\n### Q2. ${CARTS}\n\n**Options:**\n${lettered(CARTS_OPTIONS)}\n\n**Answer:** A, C\n`,
    [archive, carts],
  ],
  [
    'empty boxes, a second language below the stem and a Chinese key',
    `1. ${ARCHIVE}\n\n   电视台保存节目。\n\n${lettered(ARCHIVE_OPTIONS, '    - [ ] ', '. ')}\n\n    <details>\n       <summary>Answer</summary>\n\n       答案C：归档。\n\n    </details>\n`,
    [archive],
  ],
  [
    'callouts with small letters and wikilinks',
    `> [!question] ${ARCHIVE}\n${ARCHIVE_OPTIONS.map((option, place) => `> ${'abcd'[place]}) [[${option}]]`).join('\n')}\n>> [!success]- Answer\n>> c) [[S3 Glacier Deep Archive]]\n`,
    [archive],
  ],
  [
    'all options on one line',
    `**Q7.** ${ARCHIVE}\n${ARCHIVE_OPTIONS.map((option, place) => `${'ABCD'[place]}) ${option}`).join(' | ')}\n**Answer: C** — cheapest by far.\n`,
    [archive],
  ],
  [
    'answers in a table of their own',
    `# Part A - Questions\n\n### Q1\n> 🟡 L2\n\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '- ', '. ')}\n\n### Q2\n> 🔴 L3\n\n${CARTS}\n\n${lettered(CARTS_OPTIONS, '- ', '. ')}\n\n# Part B - Answers\n\n| Q | Answer | Domain |\n|---|---|---|\n| 1 | C | 4 |\n| 2 | A, C | 3 |\n`,
    [archive, carts],
  ],
  [
    'answers under headings of their own',
    `### Q3.1\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '- ', '. ')}\n\n### Q3.2\n${CARTS}\n\n${lettered(CARTS_OPTIONS, '- ', '. ')}\n\n## Answers\n\n### A3.1\n**Correct: C**\n\nNobody waits.\n\n### A3.2\n**Correct: A, C**\n`,
    [archive, carts],
  ],
  [
    'answers in a list at the end',
    `1. ${ARCHIVE}\n${lettered(ARCHIVE_OPTIONS, '   - ')}\n\n2. ${CARTS}\n${lettered(CARTS_OPTIONS, '   - ')}\n\n## 정답\n\n1. C\n2. A, C\n`,
    [archive, carts],
  ],
  [
    'answers on one line at the end',
    `**문제 1.** ${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS)}\n\n**문제 2.** ${CARTS}\n\n${lettered(CARTS_OPTIONS)}\n\n**정답:** Q1:c, Q2:A,C\n`,
    [archive, carts],
  ],
  [
    'a ballot behind the key',
    `Q12.\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '- [ ] ', '. ')}\n\nCorrect Answer: C 🗳️\n`,
    [archive],
  ],
  [
    'what a discussion board prints behind the right option, in a list inside a list',
    `- Q12\n    \n    ${ARCHIVE}\n    \n${ARCHIVE_OPTIONS.map((option, place) => `    - ${'ABCD'[place]}. ${option}.${place === 2 ? ' **Most Voted**' : ''}`).join('\n')}\n    \n    근거\n    \n    - Nobody waits.\n`,
    [archive],
  ],
  [
    'an arrow behind the right option',
    `Q12. ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `${'ABCD'[place]}. ${option}${place === 2 ? ' <-- correct answer' : ''}`).join('\n')}\n`,
    [archive],
  ],
  [
    'a star in front of the right option',
    `# ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `${place === 2 ? '*' : ''}${'ABCD'[place]}. ${option}`).join('\n')}\n\n# ${CARTS}\n\n${CARTS_OPTIONS.map((option, place) => `${place % 2 === 0 && place < 3 ? '*' : ''}${'ABCDE'[place]}. ${option}`).join('\n')}\n`,
    [archive, carts],
  ],
  [
    'topics and votes of a discussion board between questions',
    `Question #7*Topic 1*\n\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '- ', '. ')}\n\n**Correct Answer:** *C*\n\n*Community vote distribution*\n\nC (78%)\n\nD (22%)\n\nQuestion #8*Topic 1*\n\n${CARTS}\n\n${lettered(CARTS_OPTIONS, '- ', '. ')}\n\n**Correct Answer:** *AC*\n\n*Community vote distribution*\n\nAC (100%)\n`,
    [archive, carts],
  ],
  [
    'directives around questions',
    `# Quiz\n\n:::quiz\n${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `- [${place === 2 ? 'x' : ' '}] ${option}`).join('\n')}\n\n> Nobody waits.\n:::\n\n:::quiz\n${CARTS}\n\n${CARTS_OPTIONS.map((option, place) => `- [${place === 0 || place === 2 ? 'x' : ' '}] ${option}`).join('\n')}\n\n> A cart is a key and a value.\n:::\n`,
    [archive, carts],
  ],
  [
    'numbers of questions in headings and in bold lines',
    `### 1. ${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '', '. ')}\n\n<details>\n<summary>정답 / 해설</summary>\n\n**C**. 가장 저렴하다.\n\n</details>\n\n**2. ${CARTS}**\n\n${lettered(CARTS_OPTIONS, '')}\n\n> **Correct Answer: A, C**\n`,
    [archive, carts],
  ],
  [
    'a stem in two headings, and a tag behind the number',
    `## Q001\n\n#### ${ARCHIVE.split('. ').slice(0, -1).join('. ')}.\n#### ${ARCHIVE.split('. ').at(-1)}\n\n${ARCHIVE_OPTIONS.map((option, place) => `- [${place === 2 ? 'x' : ' '}] ${option}`).join('\n')}\n\n## Q002 (Domain 2, hard)\n\n${CARTS}\n\n${lettered(CARTS_OPTIONS)}\n\n정답: A, C\n`,
    [{ ...archive, question: ARCHIVE.replace('fine. ', 'fine.\n') }, carts],
  ],
  [
    'remarks on the line of the right option',
    `1. ${ARCHIVE}\n${ARCHIVE_OPTIONS.map((option, place) => `    ${'abcd'[place]}. ${option}${place === 2 ? ' - Correct! A day is enough for a bulk retrieval.' : ''}`).join('\n')}\n\n2. ${CARTS}\n${CARTS_OPTIONS.map((option, place) => `    ${'abcde'[place]}. ${option}${place === 0 || place === 2 ? ' (correct — one item, one key)' : ''}`).join('\n')}\n`,
    [archive, carts],
  ],
  [
    'verdicts in a list below each option',
    `## Question 1\n\n${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `- ${'ABCD'[place]}) ${option}\n  - ${place === 2 ? 'Correct: the least that AWS charges for storage.' : 'Incorrect: it costs more than is needed.'}`).join('\n')}\n`,
    [archive],
  ],
  [
    'a bare letter below the options',
    `#### 31\n\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '- ', '. ')}\n\nC - the class for what nobody reads.\n\n#### 32\n\n${CARTS}\n\n${lettered(CARTS_OPTIONS, '- ', '. ')}\n\nA, C\n`,
    [archive, carts],
  ],
  [
    'flashcards with a question mark between their sides',
    `${ARCHIVE}\n${lettered(ARCHIVE_OPTIONS, '')}\n?\n**C) ${ARCHIVE_OPTIONS[2]}**\n- *The cheapest.*\n\n${CARTS}\n${lettered(CARTS_OPTIONS, '')}\n?\n**A, C**\n`,
    [archive, carts],
  ],
  [
    'a rule on the first line',
    `---\n**Question 1**\n\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '')}\n\nThe correct response option is C. ${ARCHIVE_OPTIONS[2]}\n\n---\n**Question 2**\n\n${CARTS}\n\n${lettered(CARTS_OPTIONS, '')}\n\nRéponse correcte : A, C\n`,
    [archive, carts],
  ],
  [
    'answers told below the same numbers further down',
    `**Pregunta 1**\n\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '')}\n\n**Pregunta 2**\n\n${CARTS}\n\n${lettered(CARTS_OPTIONS, '')}\n\n**✅ Respuestas y justificación**\n\n**Pregunta 1**\n\n✅ **Respuesta correcta: C**\n\n**Justificación**\n\nEs la más barata.\n\n**Pregunta 2**\n\n✅ **Respuesta correcta: A y C**\n`,
    [archive, carts],
  ],
  [
    'numbered sections on a question, with a Chinese key',
    `## Q7-storage\n\n**題目:** ${ARCHIVE}\n\n**選項:**\n\n${lettered(ARCHIVE_OPTIONS, '- ', '. ')}\n\n**正確答案:** \`C\`\n\n### Q7.1-options\n\n| 選項 | 說明 |\n|---|---|\n| A | dear |\n| B | fast |\n`,
    [archive],
  ],
  [
    'keys listed in the front matter',
    `---\nanswers:\n  - C\n  - A, C\n---\n\n## Q1\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS)}\n\n## Q2\n${CARTS}\n\n${lettered(CARTS_OPTIONS)}\n`,
    [archive, carts],
  ],
  [
    'keys by number in the front matter',
    `---\nanswers:\n  2: [A, C]\n  1: C\n---\n\n## Q1\n${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS)}\n\n## Q2\n${CARTS}\n\n${lettered(CARTS_OPTIONS)}\n`,
    [archive, carts],
  ],
  [
    'a letter that stands twice',
    `Q1. ${ARCHIVE}\n\nA. ${ARCHIVE_OPTIONS[0]}\nB. ${ARCHIVE_OPTIONS[1]}\nB. and nothing else\nC. ${ARCHIVE_OPTIONS[2]}\nD. ${ARCHIVE_OPTIONS[3]}\n\n정답 : C\n`,
    [
      {
        ...archive,
        options: ARCHIVE_OPTIONS.map((option, place) => (place === 1 ? `${option} and nothing else` : option)),
      },
    ],
  ],
  [
    'Portuguese labels',
    `**Questão 3.** ${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '')}\n\n**Gabarito: C**\n`,
    [archive],
  ],
  [
    'German labels',
    `**Frage 3:** ${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '')}\n\n**Richtige Antwort: C**\n`,
    [archive],
  ],
  [
    'no key at all',
    `**Question:** ${ARCHIVE}\n\n**Options:**\n${lettered(ARCHIVE_OPTIONS)}\n`,
    [{ ...archive, key: [] }],
  ],
  [
    'unlettered options, the right one bold, the key as text',
    `## Question 5\n\n${ARCHIVE}\n\n### Options\n\n${ARCHIVE_OPTIONS.map((option, place) => (place === 2 ? `- __${option}__` : `- ${option}`)).join('\n')}\n\n### Correct Answer\n\nS3 Glacier Deep Archive\n`,
    [archive],
  ],
  [
    'only bold tells the key',
    `**Question:** ${ARCHIVE}\n\n**Options:**\n${ARCHIVE_OPTIONS.map((option, place) => (place === 2 ? `- **C) ${option}**` : `- ${'ABCD'[place]}) ${option}`)).join('\n')}\n`,
    [archive],
  ],
  [
    'only a highlight tells the key',
    `**Question:** ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => (place === 2 ? `- C) <mark>${option}</mark>` : `- ${'ABCD'[place]}) ${option}`)).join('\n')}\n`,
    [archive],
  ],
  [
    'only an emoji tells the key',
    `**Question:** ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `- ${'ABCD'[place]}) ${option}${place === 2 ? ' ✅' : ''}`).join('\n')}\n`,
    [archive],
  ],
  [
    'a word inside the option tells the key',
    `### ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `- ${place === 2 ? '(정답) ' : place === 0 ? '(선택) ' : ''}${option}`).join('\n')}\n`,
    [archive],
  ],
  [
    'circled numbers',
    `문제 2. ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `${'①②③④'[place]} ${option}`).join('\n')}\n\n정답: ③\n`,
    [archive],
  ],
  [
    'numbered options and a number for a key',
    `**질문:** ${ARCHIVE}\n\n**보기**\n\n${ARCHIVE_OPTIONS.map((option, place) => `${place + 1}. ${option}`).join('\n')}\n\n**답:** 3번\n`,
    [archive],
  ],
  [
    'options in a table',
    `**Question 9:** ${ARCHIVE}\n\n| | Option |\n|---|---|\n${ARCHIVE_OPTIONS.map((option, place) => `| ${'ABCD'[place]} | ${option} |`).join('\n')}\n\n**Answer:** C\n`,
    [archive],
  ],
  [
    'paragraphs apart, a wrong attempt and the English original in a fold',
    `## Prob. 24 ❌\n\n${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `${'ABCD'[place]}. ${option}`).join('\n\n')}\n\n1차 시도 : D 틀림\n\nAnswer : C\n\n해설 : 하루면 충분하다\n\n<details>\n<summary>원문 보기</summary>\n\n${CARTS}\n\n${lettered(CARTS_OPTIONS, '', '. ')}\n\n</details>\n`,
    [archive],
  ],
  [
    'a key that was put right later',
    `문제 1. ${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS)}\n\n정답 ) B … 찐정답 ) C\n`,
    [archive],
  ],
  [
    'two options that ended up on one line',
    `**Question:** ${ARCHIVE}\n\n- A. ${ARCHIVE_OPTIONS[0]} - B. ${ARCHIVE_OPTIONS[1]}\n- C. ${ARCHIVE_OPTIONS[2]}\n- D. ${ARCHIVE_OPTIONS[3]}\n\n**Answer: C**\n`,
    [archive],
  ],
  [
    'questions without any label',
    `${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '')}\n\nAnswer: C\n\n${CARTS}\n\n${lettered(CARTS_OPTIONS, '')}\n\nAnswer: A and C\n`,
    [archive, carts],
  ],
  [
    'options indented like code',
    `**Question:** ${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '        ')}\n\n        Answer: C\n`,
    [archive],
  ],
  [
    'a table with a question a row',
    `| No | Question | A | B | C | D | E | Answer | Explanation |\n|---|---|---|---|---|---|---|---|---|\n| 1 | ${ARCHIVE} | ${ARCHIVE_OPTIONS.join(' | ')} | | C | cheapest |\n| 2 | ${CARTS} | ${CARTS_OPTIONS.join(' | ')} | A, C | |\n`,
    [archive, carts],
  ],
  [
    'a table of labels and what they label',
    `| | |\n|---|---|\n| 문제 | ${ARCHIVE} |\n${ARCHIVE_OPTIONS.map((option, place) => `| ${'ABCD'[place]} | ${option} |`).join('\n')}\n| 정답 | C |\n`,
    [archive],
  ],
  [
    'numbers in brackets and a label in brackets',
    `**[문제 1]** ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `(${place + 1}) ${option}`).join('\n')}\n\n**[정답]** (3)\n**[해설]** 가장 저렴하다.\n`,
    [archive],
  ],
  [
    'a numbered list inside a numbered question',
    `1. ${ARCHIVE}\n${ARCHIVE_OPTIONS.map((option, place) => `    ${place + 1}. ${option}`).join('\n')}\n    - 정답 : 3번\n`,
    [archive],
  ],
  [
    'small Roman numbers',
    `Question 2: ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `${['i', 'ii', 'iii', 'iv'][place]}. ${option}`).join('\n')}\n\nAnswer: iii\n`,
    [archive],
  ],
  [
    'Korean syllables',
    `문제: ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `${'가나다라'[place]}. ${option}`).join('\n')}\n\n정답: 다\n`,
    [archive],
  ],
  [
    'letters that nothing sets apart but their order',
    `문제 3 ${ARCHIVE}\n${lettered(ARCHIVE_OPTIONS, '', ' ')}\n정답 C\n`,
    [archive],
  ],
  [
    'letters with a dash and a sentence for a key',
    `Q) ${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '', ' - ')}\n\nThe correct answer is **C**. A is wrong because it costs more.\n`,
    [archive],
  ],
  [
    'a card: all on one line, its answer below',
    `Q: ${ARCHIVE} ${ARCHIVE_OPTIONS.map((option, place) => `${'ABCD'[place]}) ${option}`).join(' ')}\nA: C) ${ARCHIVE_OPTIONS[2]}\n`,
    [archive],
  ],
  ['a code block', `\`\`\`\n${ARCHIVE}\n${lettered(ARCHIVE_OPTIONS, '', '. ')}\n\`\`\`\n\nAnswer → C\n`, [archive]],
  [
    'letters and signs of a Korean keyboard at full width',
    `문제） ${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `${'ＡＢＣＤ'[place]}．${option}`).join('\n')}\n\n정답：Ｃ\n`,
    [archive],
  ],
  [
    'a list with a tick behind what is right',
    `### Question 7\n${ARCHIVE}\n${ARCHIVE_OPTIONS.map((option, place) => `- ${option}${place === 2 ? ' ✅' : ''}`).join('\n')}\n`,
    [archive],
  ],
  [
    'the key in the front matter',
    `---\ntags: [aws]\nanswer: C\n---\n# Question\n${ARCHIVE}\n\n${ARCHIVE_OPTIONS.map((option, place) => `${place + 1}. ${option}`).join('\n')}\n`,
    [archive],
  ],
  ['the key in a comment', `${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS, '', '. ')}\n\n<!-- Answer: C -->\n`, [archive]],
  ['the key in a footnote', `${ARCHIVE}[^1]\n\n${lettered(ARCHIVE_OPTIONS, '', '. ')}\n\n[^1]: Answer: C\n`, [archive]],
  [
    'the key in a sentence without a label',
    `${ARCHIVE}\n\n${lettered(ARCHIVE_OPTIONS)}\n\nC가 정답이다. 하루를 기다릴 수 있기 때문.\n`,
    [archive],
  ],
]

const plain = ({ question, options, key }: NoteQuestion) => ({
  question,
  options: options.map(({ text }) => text),
  key,
})

describe('layouts', () => {
  it.each(LAYOUTS)('%s', (_, note, questions) => {
    expect(readNotes(note, 'note.md').questions.map(plain)).toEqual(questions)
  })

  it.each(LAYOUTS)('%s, with Windows line ends, a byte order mark and no last line end', (_, note, questions) => {
    const damaged = `\uFEFF${note.trimEnd().replaceAll('\n', '\r\n')}`
    expect(readNotes(damaged, 'note.md').questions.map(plain)).toEqual(questions)
  })
})
