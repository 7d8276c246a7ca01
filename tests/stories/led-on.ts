// What every form of a story must come to: taken, and on to the next page.
import type { Answer } from '../browser-without-screen.ts'

/** Gives the answer back; throws with what the page says where the form was not taken. */
export function ledOn(answer: Answer): Answer {
  if (answer.status === 303) return answer
  const said = answer.text
    .replace(/^.*<main/su, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
  throw new Error(`The story ended with status ${answer.status}: ${said.slice(0, 500)}`)
}
