// Finds a first and a family name that are run together in one word: #MayaKowalski, kowalskimaya.
import type { Candidate, Reading } from './candidate.ts'
import { longestJoined, shortestJoined } from './joined-places.ts'
import { meantBy } from './name-readings.ts'
import { areBoth, flagsOf } from './word-filter.ts'

/** The name in the word at this place, where cutting it somewhere gives a pupil’s two names. */
export function joinedNameIn({ words, roster }: Reading, at: number): Candidate | undefined {
  const letters = words[at]?.key ?? ''
  if (letters.length < shortestJoined || letters.length > longestJoined) return undefined
  for (let cut = 2; cut <= letters.length - 2; cut += 1) {
    const [head, tail] = [letters.slice(0, cut), letters.slice(cut)]
    const first = flagsOf(roster.filter, head)
    if (first === 0 || !areBoth(first | flagsOf(roster.filter, tail))) continue
    const found = meantBy(roster, 'pair', head, tail) ?? meantBy(roster, 'pair', tail, head)
    if (found) return { ...found, shape: 'joined', first: at, last: at }
  }
  return undefined
}
