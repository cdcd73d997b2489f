/** Regions of the price book by the names that notes use. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/us-east-1|N\.?\s*Virginia|버지니아/iu, 'us-east-1'],
  [/us-east-2|Ohio|오하이오/iu, 'us-east-2'],
  [/us-west-2|Oregon|오레곤|오리건/iu, 'us-west-2'],
  [/eu-west-1|Ireland|아일랜드/iu, 'eu-west-1'],
  [/eu-central-1|Frankfurt|프랑크푸르트/iu, 'eu-central-1'],
  [/ap-northeast-1|Tokyo|도쿄/iu, 'ap-northeast-1'],
  [/ap-northeast-2|Seoul|서울/iu, 'ap-northeast-2'],
]

/** The region that a text names first in the list above, or undefined. */
export function regionNamed(text: string): string | undefined {
  return NAMES.find(([name]) => name.test(text))?.[1]
}
