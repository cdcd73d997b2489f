/** Reads an IPv4 or IPv6 address into its bytes; `undefined` for anything else. */
export function parseIpAddress(text: string): readonly number[] | undefined {
  return text.includes(':') ? parseV6(text) : parseV4(text)
}

/**
 * Whether an address lies in a CIDR range such as `203.0.113.0/24` or `2001:db8::/32`. Without a prefix length the range is the one address.
 * Addresses of one family never lie in ranges of the other.
 */
export function isInRange(range: string, address: string): boolean {
  const [base = '', length] = range.split('/')
  const [from, tested] = [parseIpAddress(base), parseIpAddress(address)]
  if (from === undefined || tested === undefined || from.length !== tested.length) return false
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return false
  const bits = length === undefined ? from.length * 8 : Number(length)
  if (bits > from.length * 8) return false
  return from.every((byte, index) => {
    const kept = Math.min(8, Math.max(0, bits - index * 8))
    const mask = (0xff << (8 - kept)) & 0xff
    return (byte & mask) === (tested[index]! & mask)
  })
}

function parseV4(text: string): readonly number[] | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined
  return parts.map(Number)
}

function parseV6(text: string): readonly number[] | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = halves.map(groupsOf)
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined
  if (tail === undefined) return head.length === 16 ? head : undefined
  const gap = 16 - head.length - tail.length
  return gap < 2 ? undefined : [...head, ...new Array<number>(gap).fill(0), ...tail]
}

function groupsOf(text: string): readonly number[] | undefined {
  if (text === '') return []
  const groups = text.split(':')
  const bytes: number[] = []
  for (const [index, group] of groups.entries()) {
    // The last 32 bits may be written as an IPv4 address.
    const embedded = index === groups.length - 1 && group.includes('.') ? parseV4(group) : undefined
    if (embedded !== undefined) bytes.push(...embedded)
    else if (/^[0-9a-f]{1,4}$/i.test(group))
      bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff)
    else return undefined
  }
  return bytes
}
