import { askingSentence } from './asking.ts'

/** What the question wants stored, where it names one kind of data: `How should the thumbnails be stored?` */
const ASKED =
  /\b(?:should|must|can) (?:the |its |these |such )?(?:\w+ )?(\w+s) be (?:stored|kept|saved|archived|placed)\b/iu
const SUBJECT = /^(?:the |all |its |these )?(?:\w+ )?(\w+s) (?:must|should|need|have to|are|may|can|cannot)\b/iu

/** Whether a sentence tells of a kind of data that stands beside the one that is asked about: `Originals must survive …`. */
export function isOfOtherData(sentence: string, stem: string): boolean {
  const asked = ASKED.exec(askingSentence(stem))?.[1]?.toLowerCase()
  const subject = SUBJECT.exec(sentence.trim())?.[1]?.toLowerCase()
  if (asked === undefined || subject === undefined || asked === subject) return false
  const together = new RegExp(`\\b(?:${asked} and (?:\\w+ )?${subject}|${subject} and (?:\\w+ )?${asked})\\b`, 'iu')
  return together.test(stem) && !new RegExp(`\\b${asked}\\b`, 'iu').test(sentence)
}
