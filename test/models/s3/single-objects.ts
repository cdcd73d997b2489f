/** Numbers in [0, 1) that are the same on every run (mulberry32). */
export function repeatableRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A bucket to be followed object by object. All rates are per day; ages are whole days since the day of arrival. */
export interface FollowedBucket {
  readonly days: number
  /** Objects that arrive on each day. */
  readonly arrivals: number
  readonly retention: number
  readonly deleteHazard: number
  readonly rewriteRate: number
  readonly readRate: (age: number) => number
  /** Days on which a share of all objects younger than the window is read. */
  readonly scans?: { readonly every: number; readonly window: number; readonly share: number }
  /** Classes by the age of the version at which a rule moves it, the first at 0; `minimumDays` as charged. */
  readonly stays: readonly { readonly name: string; readonly fromAge: number; readonly minimumDays: number }[]
  /** Idle days of the tiers of Intelligent-Tiering, where the class of that name is used. */
  readonly tiers?: readonly { readonly name: string; readonly idleDays: number }[]
  /** Whole days that a restored copy lives, where reads need restores in this class. */
  readonly restore?: { readonly class: string; readonly copyDays: number }
}

/** What the objects add up to over all days. */
export interface Followed {
  /** Object-days by class or tier. */
  readonly objectDays: Map<string, number>
  readonly transitions: Map<string, number>
  /** Days missing to minimum durations, by class, summed over objects. */
  readonly missingDays: Map<string, number>
  readonly restores: number
  /** Restored copies held, in copy-days. */
  readonly copyDays: number
  readonly reads: number
}

interface Version {
  readonly from: number
  readonly to: number
}

/** Follows every object through its moments of arrival, reads, rewrites and deletion. */
export function followObjects(bucket: FollowedBucket, random: () => number): Followed {
  const objectDays = new Map<string, number>()
  const transitions = new Map<string, number>()
  const missingDays = new Map<string, number>()
  const totals = { restores: 0, copyDays: 0, reads: 0 }
  const add = (map: Map<string, number>, key: string, value: number): void =>
    void map.set(key, (map.get(key) ?? 0) + value)
  const exponential = (rate: number): number => (rate > 0 ? -Math.log(1 - random()) / rate : Number.POSITIVE_INFINITY)

  const followVersion = (version: Version, reads: readonly number[], lastVersion: boolean, death: number): void => {
    bucket.stays.forEach((stay, i) => {
      const next = bucket.stays[i + 1]
      const enters = stay.fromAge === 0 ? version.from : Math.floor(version.from) + stay.fromAge
      const moves = next === undefined ? Number.POSITIVE_INFINITY : Math.floor(version.from) + next.fromAge
      const leaves = Math.min(version.to, moves)
      if (enters >= version.to || enters >= bucket.days) return
      if (stay.fromAge > 0) add(transitions, stay.name, 1)
      if (stay.name === 'INTELLIGENT_TIERING' && bucket.tiers !== undefined)
        followTiers(enters, Math.min(leaves, bucket.days), reads)
      else add(objectDays, stay.name, Math.min(leaves, bucket.days) - enters)
      const missing = stay.minimumDays - (leaves - enters)
      if (missing > 0 && leaves < bucket.days && (leaves < version.to || !lastVersion || death === version.to))
        add(missingDays, stay.name, missing)
      if (stay.name === bucket.restore?.class) followRestores(enters, leaves, reads, bucket.restore.copyDays)
    })
  }

  const followTiers = (enters: number, leaves: number, reads: readonly number[]): void => {
    const accesses = [enters, ...reads.filter((at) => at > enters && at < leaves)]
    accesses.forEach((access, i) => {
      const until = accesses[i + 1] ?? leaves
      // A tier is entered at the midnight that ends its idle days; midnight itself counts no rounding.
      const entered = bucket.tiers!.map(({ idleDays }) => (idleDays === 0 ? access : Math.ceil(access) + idleDays))
      entered.forEach((from, j) => {
        const to = Math.min(until, entered[j + 1] ?? Number.POSITIVE_INFINITY)
        if (to > from) add(objectDays, bucket.tiers![j]!.name, to - from)
      })
    })
  }

  const followRestores = (enters: number, leaves: number, reads: readonly number[], copyDays: number): void => {
    let expires = -1
    for (const at of reads) {
      if (at < enters || at >= leaves || at < expires) continue
      totals.restores++
      expires = Math.floor(at) + 1 + copyDays
      totals.copyDays += Math.min(expires, bucket.days) - at
    }
  }

  for (let day = 0; day < bucket.days; day++)
    for (let n = 0; n < bucket.arrivals; n++) {
      const born = day + random()
      const death = born + Math.min(bucket.retention, exponential(bucket.deleteHazard))
      const end = Math.min(death, bucket.days)
      const reads: number[] = []
      for (let t = day; t < end; t++) {
        const rate = bucket.readRate(t - day)
        for (let at = t + exponential(rate); at < t + 1; at += exponential(rate))
          if (at > born && at < end) reads.push(at)
        const { scans } = bucket
        if (scans !== undefined && t % scans.every === 0 && t - day < scans.window && random() < scans.share) {
          const at = t + random()
          if (at > born && at < end) reads.push(at)
        }
      }
      reads.sort((a, b) => a - b)
      totals.reads += reads.length
      let from = born
      while (from < end) {
        const to = Math.min(death, from + exponential(bucket.rewriteRate))
        followVersion({ from, to }, reads, to === death, death)
        from = to
      }
    }
  return { objectDays, transitions, missingDays, ...totals }
}
