// What every answer to bad input must be: a page of ours that a person understands, and nothing from inside the program.
import { expect } from 'vitest'

import type { Answer } from '../browser-without-screen.ts'

/** What only a program that broke would show: a stack, an error's text, SQL, a value that was not there. */
const inside =
  /\n\s+at \S|\b\w{1,40}Error:|node_modules|\bselect .+ from\b|row-level security|\[object Object\]|\bundefined\b|\bNaN\b/iu

/** The status of an answer that is a page with one heading, and with nothing from inside; fails where it is not. */
export function statusOfClearPage(answer: Answer): number {
  expect(answer.text.match(/<h1[\s>]/gu)).toHaveLength(1)
  expectNothingInside(answer)
  return answer.status
}

/** A program that is given away as a file may speak of such things. */
export function expectNothingInside(answer: Answer): void {
  if (answer.headers.get('content-type')?.startsWith('text/javascript')) return
  expect(inside.exec(answer.text)?.[0]).toBeUndefined()
}

/** The page without the tokens that differ each time, and without the id that was asked for. */
export const withoutTokens = (text: string): string =>
  text.replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/giu, 'ID')
