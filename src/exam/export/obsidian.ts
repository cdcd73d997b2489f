import { parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import type { ExamCard } from './exam-card.ts'

const MARKUP = /[\\`*_{}[\]<>#|$^]|==|~~|%%|&(?=#?\w+;)|!(?=\[)/g

const META = z.object({ id: z.string(), tags: z.array(z.string()) })

/**
 * A note for Obsidian: front matter with the tags of all cards, and one question a section in the layout that `readNotes` reads. What a
 * reader must not see at once is folded.
 */
export function toObsidian(cards: readonly ExamCard[], title: string): string {
  const front = stringify({ title, tags: [...new Set(cards.flatMap(({ tags }) => tags))] }, { lineWidth: 0 })
  return `---\n${front}---\n\n# ${escaped(title)}\n${cards.map(section).join('')}`
}

/** Reads the cards of a note that {@link toObsidian} wrote, back from its comments and callouts. Other text is left out. */
export function fromObsidian(text: string): ExamCard[] {
  const note = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return note.split(/^(?=## )/m).flatMap(card)
}

function section({ id, question, options, key, explanation, tags }: ExamCard, place: number): string {
  const lines = [
    `## Question ${place + 1}`,
    '',
    `%% stowage ${JSON.stringify({ id, tags }).replaceAll('%', '\\u0025')} %%`,
    '',
    '**Question:**',
    '',
    ...stemLines(question),
    '',
    '**Options:**',
    '',
    ...options.map(({ letter, text }) => `- ${letter}) ${escaped(text)}`),
    '',
    ...(key.length > 0 ? ['> [!success]- Answer', `> **Answer: ${key.join(', ')}**`, ''] : []),
    ...(explanation === undefined
      ? []
      : ['> [!info]- Explanation', ...explanation.split('\n').map((line) => `> ${escaped(line)}  `), '']),
  ]
  return `\n${lines.join('\n')}`
}

/** A list ends with an empty line, or what follows would belong to its last item. */
function stemLines(question: string): string[] {
  const lines = question.split('\n')
  return lines.flatMap((line, index) => {
    if (line.startsWith('- ')) return [`- ${escaped(line.slice(2))}`]
    const text = `${escaped(line)}  `
    return lines[index - 1]?.startsWith('- ') ? ['', text] : [text]
  })
}

function card(text: string): ExamCard[] {
  const meta = META.safeParse(parseDocument(/^%% stowage (\{.*\}) %%$/m.exec(text)?.[1] ?? '').toJSON())
  if (!meta.success) return []
  const { id, tags } = meta.data
  const stem = between(text, /^\*\*Question:\*\*\n\n/m, /\n\n\*\*Options:\*\*$/m)
  const options = [...text.matchAll(/^- ([A-Z])\) (.*)$/gm)]
  const behindOptions = text.indexOf('**Options:**')
  const key = /^> \*\*Answer: ([A-Z, ]+)\*\*$/m.exec(text.slice(behindOptions))?.[1]?.split(', ') ?? []
  const explanation = /^> \[!info\]- Explanation\n((?:> .*\n?)+)/m.exec(text)?.[1]
  return [
    {
      id,
      question: stem
        .split(/\n+/)
        .map((line) => (line.startsWith('- ') ? `- ${unescaped(line.slice(2))}` : unescaped(line.replace(/ {2}$/, ''))))
        .join('\n'),
      options: options
        .filter(({ index }) => index > behindOptions)
        .map((match) => ({ letter: match[1]!, text: unescaped(match[2]!) })),
      key,
      ...(explanation !== undefined && {
        explanation: explanation
          .trimEnd()
          .split('\n')
          .map((line) => unescaped(line.slice(2).replace(/ {2}$/, '')))
          .join('\n'),
      }),
      tags,
    },
  ]
}

function between(text: string, before: RegExp, behind: RegExp): string {
  const start = before.exec(text)
  if (start === null) return ''
  const rest = text.slice(start.index + start[0].length)
  return rest.slice(0, behind.exec(rest)?.index ?? rest.length)
}

/** Every character that Markdown or Obsidian gives a meaning, and what would open a list or a heading at the start of a line. */
function escaped(text: string): string {
  return text
    .replace(MARKUP, (marks) => [...marks].map((mark) => `\\${mark}`).join(''))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&')
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1')
}
