// Finds square brackets, also nested ones and those whose partner is missing.

export interface Span {
  start: number
  end: number
  problem?: string
}

/** A footnote's number and a box to tick are no brackets to fill. */
const notToFill = /^\[(?:\d{1,3}|[xX✓ ])\]$/u

/** No writer means brackets inside nine others; a text full of them must not become a list without end. */
const deepest = 9

/** What is wrong with a bracket without its partner. */
export const bracketProblems = {
  closes: 'A bracket closes here that never opened.',
  opens: 'This bracket is never closed.',
} as const

/** Outer brackets stand before the ones inside them. A bracket that is never closed runs to the end of its line. */
export function findBrackets(text: string): Span[] {
  const open: number[] = []
  const found: Span[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[') open.push(at)
    if (text[at] !== ']') continue
    const start = open.pop()
    if (start === undefined) found.push({ start: at, end: at + 1, problem: bracketProblems.closes })
    else if (open.length < deepest && !notToFill.test(text.slice(start, at + 1)))
      found.push({ start, end: at + 1 })
  }
  for (const start of open.slice(0, deepest)) {
    const lineEnd = text.indexOf('\n', start)
    found.push({ start, end: lineEnd < 0 ? text.length : lineEnd, problem: bracketProblems.opens })
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}
