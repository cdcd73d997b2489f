import type { NeedId } from '../lexicon/needs.ts'
import type { QuantityId } from '../lexicon/quantity-phrases/quantity-phrase.ts'
import type { ReadPhase } from '../lexicon/read-phases.ts'
import type { Inference, QuantityReading, StemReading } from '../lexicon/read-stem.ts'
import type { OptionReading } from '../options/read-option.ts'
import { isOfOtherData } from './asked-data.ts'
import { type DataKind, kindsAt } from './data-kinds.ts'

/** All that a stem says of one kind of data. */
export interface SaidOfKind {
  readonly stem: string
  readonly reading: StemReading
  readonly kind: DataKind
  readonly needs: ReadonlySet<NeedId>
  readonly quantities: readonly QuantityReading[]
  /** The quantity where it is said first; `undefined` where it is not. */
  readonly first: (quantity: QuantityId) => number | undefined
  readonly phases: readonly ReadPhase[]
  readonly options: readonly OptionReading[]
}

/** Puts together what is about one of the kinds of data that a question tells apart. */
export function saidOfKind(
  stem: string,
  reading: StemReading,
  kind: DataKind,
  { kinds, options }: { readonly kinds: readonly DataKind[]; readonly options: readonly OptionReading[] },
): SaidOfKind {
  const aside = reading.sentences.filter(({ text }) => isOfOtherData(text, stem))
  const isAbout = ({ offset }: Pick<Inference, 'offset'>) =>
    kindsAt(offset, reading, kinds).includes(kind) &&
    !aside.some((sentence) => offset >= sentence.offset && offset < sentence.offset + sentence.text.length)
  const quantities = reading.quantities.filter(isAbout)
  return {
    stem,
    reading,
    kind,
    needs: new Set(reading.needs.filter(isAbout).map(({ need }) => need)),
    quantities,
    first: (quantity) => quantities.find((found) => found.quantity === quantity)?.amount,
    phases: reading.phases.every(isAbout) ? reading.phases : [],
    options,
  }
}
