/** A label that wants its centre at a place and needs a height, in pixels. */
export interface LabelWish {
  readonly centre: number
  readonly height: number
}

interface Cluster {
  readonly members: number[]
  /** Sum over the members of the top that each would give the whole cluster. */
  wanted: number
  height: number
  top: number
}

/**
 * Centres for labels in a column from `top` to `bottom`: none overlap, their order is kept, and their squared distances
 * from the wished places are least. Labels that touch form a cluster placed at the mean of its members' wishes (pool
 * adjacent violators). When the column is too short for all, the last ones run over its end.
 */
export function spreadLabels(wishes: readonly LabelWish[], top: number, bottom: number): number[] {
  const order = [...wishes.keys()].sort((a, b) => wishes[a]!.centre - wishes[b]!.centre || a - b)
  const clusters: Cluster[] = []
  for (const index of order) {
    const { centre, height } = wishes[index]!
    let last = settle({ members: [index], wanted: centre - height / 2, height, top: 0 }, top, bottom)
    for (let before = clusters.at(-1); before && before.top + before.height > last.top; before = clusters.at(-1)) {
      clusters.pop()
      last = settle(join(before, last), top, bottom)
    }
    clusters.push(last)
  }
  const centres = new Array<number>(wishes.length)
  for (const cluster of clusters) {
    let edge = cluster.top
    for (const index of cluster.members) {
      const { height } = wishes[index]!
      centres[index] = edge + height / 2
      edge += height
    }
  }
  return centres
}

function join(upper: Cluster, lower: Cluster): Cluster {
  return {
    members: [...upper.members, ...lower.members],
    wanted: upper.wanted + lower.wanted - lower.members.length * upper.height,
    height: upper.height + lower.height,
    top: 0,
  }
}

function settle(cluster: Cluster, top: number, bottom: number): Cluster {
  const mean = cluster.wanted / cluster.members.length
  cluster.top = Math.max(top, Math.min(mean, bottom - cluster.height))
  return cluster
}
