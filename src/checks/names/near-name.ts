// Finds a full name that is not quite as the roster has it.
import { wordNames } from '../word-names.data.ts'
import { gapAfter, isCapitalised } from '../words.ts'
import type { Word } from '../words.ts'
import type { Candidate, Reading } from './candidate.ts'
import { nearest } from './nearest.ts'
import type { Near } from './nearest.ts'
import { isFirstName } from './nicknames.ts'
import { endsFrom } from './word-ends.ts'
import { familyFlag, flagsOf, ordinaryFlag, ownFlag } from './word-filter.ts'

const shortest = 4
const longest = 24
/** Written small, shorter words are near a name too often. */
const shortestSmall = 5

function isWritten(text: string, words: readonly Word[], first: number, second: number): boolean {
  const [one, two] = [words[first], words[second]]
  return one !== undefined && two !== undefined && isCapitalised(text, one) && isCapitalised(text, two)
}

/** Without capitals one of the names must be right, and be no ordinary word; the other must be long. */
function isSureWhenSmall({ roster }: Reading, given: string, family: string): boolean {
  const right = (letters: string, flag: number) =>
    (flagsOf(roster.filter, letters) & (flag | ordinaryFlag)) === flag && !wordNames.has(letters)
  return (
    (right(given, ownFlag) && family.length >= shortestSmall) ||
    (right(family, familyFlag) && Math.min(given.length, family.length) >= shortestSmall)
  )
}

function heardAs({ roster }: Reading, near: Near, given: string): 'called' | 'slipped' | 'another-name' {
  if (near.given === given) return 'slipped'
  if (!near.slip) return 'called'
  const another = isFirstName(given) || roster.names.find('given', given, '') !== undefined
  return another || given.length < shortest ? 'another-name' : 'slipped'
}

/** Both names begin with capital letters, or one of them is sure, since ordinary words are near each other everywhere. */
export function nearName(reading: Reading, first: number): Candidate | undefined {
  const { text, words, roster } = reading
  for (const one of endsFrom(text, words, first, 2)) {
    if (!/^\s$/u.test(gapAfter(text, words, one.last))) continue
    const written = isWritten(text, words, first, one.last + 1)
    for (const two of endsFrom(text, words, one.last + 1, 2)) {
      const [given, family] = [one.letters, two.letters]
      if (Math.max(given.length, family.length) > longest) continue
      if (!written && !isSureWhenSmall(reading, given, family)) continue
      const near = nearest(roster, given, family)
      if (!near) continue
      return {
        meant: near.meant,
        given: [near.given],
        heard: heardAs(reading, near, given),
        shape: 'full',
        first,
        last: two.last,
      }
    }
  }
  return undefined
}
