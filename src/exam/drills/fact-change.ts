/** One fact of a question, changed. */
export type FactChange =
  | { readonly fact: 'retention'; readonly days: number }
  /** How long a read may take; a second at most means that nobody waits. */
  | { readonly fact: 'retrieval'; readonly seconds: number }
  | { readonly fact: 'object-size'; readonly bytes: number }
  /** Bytes of data: those that are there on the first day, else those of a day. */
  | { readonly fact: 'volume'; readonly bytes: number }
  | { readonly fact: 'region'; readonly region: string }

/** Names a change within its question: `retention:90`. */
export function changeName(change: FactChange): string {
  switch (change.fact) {
    case 'retention':
      return `retention:${change.days}`
    case 'retrieval':
      return `retrieval:${change.seconds}`
    case 'object-size':
    case 'volume':
      return `${change.fact}:${change.bytes}`
    case 'region':
      return `region:${change.region}`
  }
}
