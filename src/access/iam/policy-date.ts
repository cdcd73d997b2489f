const W3C = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/

/**
 * Reads a date of a policy or request into seconds since 1970: one of the W3C forms of ISO 8601 (a year, month or day alone is its first
 * instant in UTC), or seconds since 1970. `undefined` for anything else.
 */
export function parsePolicyDate(text: string): number | undefined {
  const parts = W3C.exec(text)
  // Four digits alone are a year, more are seconds.
  if (parts === null) return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = parts
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(instant)) return undefined
  return instant / 1000 + Number(`0${fraction}`) - offsetSeconds(zone)
}

function offsetSeconds(zone: string): number {
  if (zone === 'Z') return 0
  const [hours, minutes] = zone.slice(1).split(':').map(Number)
  return (zone.startsWith('-') ? -1 : 1) * (hours! * 3600 + minutes! * 60)
}
