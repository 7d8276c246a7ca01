// Finds a first and a family name that are run together in one word: #MayaKowalski, kowalskimaya.
import type { Candidate, Reading } from '../name-candidates.ts'
import { meantBy } from './name-readings.ts'

const shortest = 4
const longest = 40

/** The name in the word at this place, where cutting it somewhere gives a pupil’s two names. */
export function joinedNameIn({ words, roster }: Reading, first: number): Candidate | undefined {
  const letters = words[first]?.key ?? ''
  if (letters.length < shortest || letters.length > longest) return undefined
  for (let cut = 2; cut <= letters.length - 2; cut += 1) {
    const [head, tail] = [letters.slice(0, cut), letters.slice(cut)]
    const found = meantBy(roster, 'pair', head, tail) ?? meantBy(roster, 'pair', tail, head)
    if (found) return { ...found, shape: 'joined', first, last: first }
  }
  return undefined
}
