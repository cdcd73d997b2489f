import type { Derivation } from '../models/contract.ts'
import { formatAmount } from './format-amount.ts'

type Operator = '+' | '-' | '×' | '÷' | '^'
type Token =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'operator'; readonly text: Operator }
  | { readonly kind: '(' | ')'; readonly text: string }

/** How much the arithmetic of a formula may differ from the quantity, relatively: floating-point sums in another order. */
const TOLERANCE = 1e-9

/** A formula worked out. */
export interface Calculation {
  readonly value: number
  /** The formula with its numbers put in, such as `52,900 × 744 ÷ 744`. */
  readonly text: string
}

/**
 * Works a formula out: arithmetic over the names of the terms and plain numbers, up to a semicolon, after which remarks follow. `undefined`
 * where the formula is told in words only.
 */
export function calculate({ formula, terms }: Derivation): Calculation | undefined {
  const [arithmetic = ''] = formula.split(';')
  const tokens = tokensOf(arithmetic.replaceAll('−', '-'), terms)
  const value = tokens === undefined ? undefined : evaluate(tokens)
  if (tokens === undefined || value === undefined) return undefined
  return {
    value,
    text: tokens.reduce((text, token, at) => text + spaceBetween(tokens[at - 1], token) + token.text, ''),
  }
}

/**
 * The numbers of a formula, where they come to the quantity. `undefined` where they do not, where the formula is told in words, and where it
 * is a single number, which says nothing new.
 */
export function calculationOf(derivation: Derivation, quantity: number): string | undefined {
  const calculation = calculate(derivation)
  if (calculation === undefined || !/[-+×÷]/.test(calculation.text)) return undefined
  return Math.abs(calculation.value - quantity) <= TOLERANCE * Math.abs(quantity) ? calculation.text : undefined
}

function tokensOf(text: string, terms: Derivation['terms']): readonly Token[] | undefined {
  const byLength = [...terms].sort((a, b) => b.name.length - a.name.length)
  const tokens: Token[] = []
  let rest = text.trimStart()
  while (rest !== '') {
    const [token, length] = nextToken(rest, byLength)
    if (token === undefined) return undefined
    tokens.push(token)
    rest = rest.slice(length).trimStart()
  }
  return tokens
}

function nextToken(text: string, terms: Derivation['terms']): readonly [Token | undefined, number] {
  const term = terms.find(({ name }) => text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)))
  if (term !== undefined)
    return [{ kind: 'number', value: term.value, text: formatAmount(term.value) }, term.name.length]
  const [number] = /^\d+(\.\d+)?/.exec(text) ?? []
  if (number !== undefined) return [{ kind: 'number', value: Number(number), text: number }, number.length]
  const [first] = text
  if (first === '(' || first === ')') return [{ kind: first, text: first }, 1]
  if (isOperator(first)) return [{ kind: 'operator', text: first }, 1]
  return [undefined, 0]
}

function isOperator(text: string | undefined): text is Operator {
  return text !== undefined && ['+', '-', '×', '÷', '^'].includes(text)
}

function spaceBetween(before: Token | undefined, token: Token): string {
  if (before === undefined || before.kind === '(' || token.kind === ')') return ''
  return token.text === '^' || before.text === '^' ? '' : ' '
}

const BINDING: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '×': 2, '÷': 2, '^': 3 }

/** Precedence climbing; all operators but the power bind to the left. `undefined` when the tokens are no expression. */
function evaluate(tokens: readonly Token[]): number | undefined {
  let at = 0
  const operand = (): number | undefined => {
    const token = tokens[at++]
    if (token?.kind === 'number') return token.value
    if (token?.kind !== '(') return undefined
    const inner = expression(1)
    return tokens[at++]?.kind === ')' ? inner : undefined
  }
  const expression = (least: number): number | undefined => {
    let left = operand()
    for (;;) {
      const token = tokens[at]
      if (left === undefined || token?.kind !== 'operator' || BINDING[token.text] < least) return left
      at++
      const right = expression(token.text === '^' ? BINDING[token.text] : BINDING[token.text] + 1)
      if (right === undefined) return undefined
      left = apply(token.text, left, right)
    }
  }
  const value = expression(1)
  return at === tokens.length ? value : undefined
}

function apply(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '×':
      return left * right
    case '÷':
      return left / right
    case '^':
      return left ** right
  }
}
