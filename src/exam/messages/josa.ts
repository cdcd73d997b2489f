/** Pairs of Korean particles: the form behind a final consonant, then the one behind a vowel. */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이라/라' | '이며/며' | '이다/다'

/** How the last sound of a word ends: with a vowel, with ㄹ, or with another consonant. */
type Ending = 'vowel' | 'rieul' | 'consonant'

/** By the last digit. Round numbers end in 십, 백, 천, 만 or 억, all of them consonants like 영. */
const DIGITS: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
]
const UNITS: Readonly<Record<string, Ending>> = {
  '%': 'vowel',
  kb: 'vowel',
  mb: 'vowel',
  gb: 'vowel',
  tb: 'vowel',
  pb: 'vowel',
  kib: 'vowel',
  mib: 'vowel',
  gib: 'vowel',
  tib: 'vowel',
  ms: 'vowel',
}
/** Words whose Korean reading does not follow from their letters. */
const WORDS: Readonly<Record<string, Ending>> = {
  bucket: 'consonant',
  lock: 'consonant',
  block: 'consonant',
  mount: 'vowel',
  snapshot: 'consonant',
  redshift: 'vowel',
  lambda: 'vowel',
  athena: 'vowel',
  glue: 'vowel',
  lustre: 'vowel',
  retrieval: 'rieul',
  table: 'rieul',
  tables: 'vowel',
}
/** Letters whose Korean names end in a consonant: 엘, 엠, 엔, 알. */
const LETTERS: Readonly<Record<string, Ending>> = { l: 'rieul', m: 'consonant', n: 'consonant', r: 'rieul' }

/** Puts the right form of a particle behind a word: `josa('S3', '은/는')` is `S3은`, `josa('DynamoDB', '은/는')` is `DynamoDB는`. */
export function josa(word: string, particle: Particle): string {
  const [behindConsonant, behindVowel] = particle.split('/') as [string, string]
  const ending = endingOf(word)
  const vowel = ending === 'vowel' || (ending === 'rieul' && particle === '으로/로')
  return word + (vowel ? behindVowel : behindConsonant)
}

function endingOf(word: string): Ending {
  if (/^-?\$[\d.,]+$/.test(word.trim())) return 'vowel'
  const bare = word.replace(/\s*\([^()]*\)\s*$/u, '').replace(/[\s"'”’`»›)\]}.,:;!?*_]+$/u, '')
  const last = bare.at(-1)
  if (last === undefined) return 'vowel'
  const syllable = last.codePointAt(0)! - 0xac00
  if (syllable >= 0 && syllable < 11_172) {
    const final = syllable % 28
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant'
  }
  if (last === '%') return 'vowel'
  if (/\d/.test(last)) return DIGITS[Number(last)]!
  const latin = /[A-Za-z]+$/.exec(bare)?.[0]
  return latin === undefined ? 'vowel' : endingOfLatin(latin)
}

/** Acronyms are spelt, words are read: 아이에이엠 for IAM, 글래시어 for Glacier. */
function endingOfLatin(latin: string): Ending {
  const word = latin.toLowerCase()
  const known = UNITS[word] ?? WORDS[word]
  if (known !== undefined) return known
  if (latin === latin.toUpperCase()) return LETTERS[word.at(-1)!] ?? 'vowel'
  if (/ng$|[mn]e?$/.test(word)) return 'consonant'
  if (/le?$/.test(word)) return 'rieul'
  if (/(?:[aeiou][ptk]|ck)$/.test(word)) return 'consonant'
  return 'vowel'
}
