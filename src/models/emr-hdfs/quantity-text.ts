import { GiB } from '../../quantities/bytes.ts'

/** A count for people: `12,345` or `3.40 million`. */
export function countText(value: number): string {
  return value >= 1e6 ? `${(value / 1e6).toPrecision(3)} million` : Math.ceil(value).toLocaleString('en-US')
}

/** Bytes for people, in GiB. */
export function gibText(bytes: number): string {
  return `${Number((bytes / GiB).toPrecision(3)).toLocaleString('en-US')} GiB`
}

/** A share for people, in percent. */
export function percentText(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`
}

/** Hours for people. */
export function hoursText(value: number): string {
  return `${Number(value.toPrecision(3))} h`
}
