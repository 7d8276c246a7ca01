// What follows a block decides what it is: "4. Title" opens a section only where 4.1 comes next.
import { knownClause, numberAtStart, numberedClauses, type NumberAtStart } from './number-at-start.ts'
import type { SourceBlock } from './source-block.ts'

export interface Ahead {
  number: NumberAtStart | undefined
  /** Whether its clause is the one after the last before it. */
  isNext: boolean
  /** The section that this line opens by its number. */
  opens: number | undefined
  /** The section whose first clause is the next to come. */
  nextIsFirst: number | undefined
}

/** For each block, what its own number and the numbers around it say. */
export function lookAhead(blocks: readonly SourceBlock[]): Ahead[] {
  const numbers = blocks.map((block) =>
    block.kind === 'row' ? numberAtStart(block.text.replace(/\t/u, ' ')) : numberAtStart(block.text),
  )
  const next = nextClauses(numbers)
  let last = -1
  return blocks.map((block, at) => {
    const number = numbers[at]
    const known = number && knownClause(number)
    const index = known ? numberedClauses.indexOf(known) : -1
    const isNext = index === last + 1 && index >= 0
    if (index >= 0 && (!block.wrapped || isNext)) last = index
    return {
      number,
      isNext,
      opens: opens(block, at, numbers, next),
      nextIsFirst: firstOf(numbers[next[at] ?? -1]),
    }
  })
}

/** For each block the place of the next one that begins with a clause's number. */
function nextClauses(numbers: readonly (NumberAtStart | undefined)[]): (number | undefined)[] {
  const answers: (number | undefined)[] = []
  let next: number | undefined
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    answers[at] = next
    if (numbers[at]?.clause !== undefined) next = at
  }
  return answers
}

const firstOf = (number: NumberAtStart | undefined): number | undefined =>
  number?.clause === 1 ? number.section : undefined

function opens(
  block: SourceBlock,
  at: number,
  numbers: readonly (NumberAtStart | undefined)[],
  next: readonly (number | undefined)[],
): number | undefined {
  const number = numbers[at]
  if (!number || number.clause !== undefined || block.kind === 'row') return undefined
  if (block.text.length > 90 || (block.kind !== 'heading' && /[.;,:]$/u.test(block.text))) return undefined
  const upTo = next[at] ?? numbers.length
  const follows = numbers[upTo]?.section
  const leads = follows === number.section || (number.section === 13 && follows !== undefined && follows > 12)
  if (!leads) return undefined
  // In a table of contents the same number comes again before the clause.
  const again = numbers.findIndex((other, place) => place > at && other?.section === number.section)
  return again === -1 || again >= upTo ? number.section : undefined
}
