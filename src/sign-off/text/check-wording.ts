// What is wrong with the wording of a clause: no words, a slot that nobody knows, a bracket that still waits.
import { clauseTitle } from '../../policy/clause-title.ts'
import { findBrackets } from '../import/find-brackets.ts'
import { slotsWith, type PolicyClause, type Slots } from './policy-text.ts'

/** In characters: a clause of ten pages is none. */
export const longestClause = 20_000

/** What is wrong with words that somebody typed, in a sentence that says what to do; undefined where nothing is. */
export function wrongWithWording(text: string, own: Slots): string | undefined {
  if (text.trim() === '')
    return 'A clause must keep words, since the program carries it out. Write what your school does instead.'
  if (text.length > longestClause)
    return `This is too long. Shorten it to ${longestClause.toLocaleString('en-GB')} characters.`
  const known = slotsWith(own)
  for (const [whole] of text.matchAll(braces))
    if (!(whole.slice(1, -1) in known) && whole !== '{{' && whole !== '}}')
      return `“${whole}” is no slot that we know. Take one from the list below, or write {{ and }} where you mean the braces themselves.`
  const stray = /[{}]/u.exec(text.replaceAll(braces, (found) => ' '.repeat(found.length)))
  return stray
    ? `The brace in “${text.slice(Math.max(0, stray.index - 12), stray.index + 13).trim()}” has no partner. A slot looks like {school-name}; write {{ or }} where you mean the brace itself.`
    : undefined
}

/** Doubled braces, which mean the brace itself, before whatever stands between two. */
const braces = /\{\{|\}\}|\{[^{}]*\}/gu

/** The square brackets that still wait for somebody, a few words each: "3.2: [number]". */
export const bracketsLeft = (clauses: readonly PolicyClause[]): string[] =>
  clauses.flatMap(({ number, text }) =>
    findBrackets(text).map(({ start, end, problem }) => {
      const words = text.slice(start, end).replaceAll(/\{[a-z][a-z\d-]*\}/gu, '…')
      const short = words.length > 40 ? `${words.slice(0, 38)} …` : words
      return `${clauseTitle(number)}: ${short}${problem ? ` (${problem.replace(/\.$/u, '')})` : ''}`
    }),
  )

/** The names of the clauses without words. */
export const clausesWithoutWords = (clauses: readonly PolicyClause[]): string[] =>
  clauses.filter(({ text }) => text.trim() === '').map(({ number }) => clauseTitle(number))
