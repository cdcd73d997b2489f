import { OLD_VERSIONS, readLifecycle } from '../options/lifecycle.ts'
import type { OptionReading } from '../options/read-option.ts'

const OLD = new RegExp(OLD_VERSIONS, 'iu')
const EACH_OLD = new RegExp(OLD_VERSIONS, 'giu')
const MOVES = /\b(?:mov|transition|archiv|tier|shift)|전환|이동|옮|보관/iu

/**
 * Where the stem tells of versions that newer ones replaced, and a rule of an option moves them, they are data of their own beside what is
 * current. An option without a rule for them keeps them in S3 Standard.
 */
export function placedAsOldVersions(options: readonly OptionReading[], stem: string): readonly OptionReading[] {
  const buckets = options.every(({ placements }) => placements.every(({ service }) => service.service === 's3'))
  const moved = options.some(({ text }) => OLD.test(text) && MOVES.test(text))
  const noun = OLD.exec(stem)?.[0]
  if (!buckets || !moved || noun === undefined) return options
  const current = /\bcurrent\b/iu.test(stem) ? 'current' : 'objects'
  return options.map((option) => {
    const { service } = option.placements[0] ?? {}
    if (service === undefined) return option
    const rules = rulesOf(option.text)
    return {
      ...option,
      placements: [
        { service, noun: current, path: readLifecycle(rules.filter((rule) => !OLD.test(rule)).join('; ')) },
        {
          service,
          noun: noun.toLowerCase(),
          path: readLifecycle(
            rules
              .filter((rule) => OLD.test(rule))
              .map((rule) => rule.replaceAll(EACH_OLD, 'objects'))
              .join('; '),
          ),
        },
      ],
    }
  })
}

function rulesOf(text: string): readonly string[] {
  return text.split(
    /[;,]\s*|\s+and\s+(?=(?:transition|move|expire|delete|remove|archive|keep|to)\b(?! (?:them|those|these)\b))/u,
  )
}
