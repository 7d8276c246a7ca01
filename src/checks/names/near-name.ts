// Finds a full name in which one letter is missing, too many, wrong or swapped with its neighbour.
import { gapAfter, isCapitalised } from '../words.ts'
import type { Word } from '../words.ts'
import type { Candidate, Reading } from './candidate.ts'
import { either } from './name-table.ts'
import type { Meant } from './name-table.ts'
import { isFirstName } from './nicknames.ts'
import { oneTypoFrom } from './one-typo.ts'
import { endsFrom } from './word-ends.ts'

/** A shorter word is too often another name altogether: Tim for Tom. */
const shortest = 4
const longest = 24

type Near = { readonly meant: Meant; readonly given: string }

function nearest(reading: Reading, given: string, family: string): Near | undefined {
  const { names } = reading.roster
  let near: Near | undefined
  const keep = (found: Meant | undefined, name: string) => {
    if (found) near = { meant: either(near?.meant, found) ?? found, given: name }
  }
  if (names.find('given', given, '') && family.length >= shortest)
    for (const other of oneTypoFrom(family)) keep(names.find('pair', given, other), given)
  if (!near && names.find('family', family, '') && given.length >= 3)
    for (const other of oneTypoFrom(given)) keep(names.find('pair', other, family), other)
  return near
}

function isWritten(text: string, words: readonly Word[], first: number, second: number): boolean {
  const [one, two] = [words[first], words[second]]
  return one !== undefined && two !== undefined && isCapitalised(text, one) && isCapitalised(text, two)
}

/** Both names must begin with capital letters, since ordinary words are near each other everywhere. */
export function nearName(reading: Reading, first: number): Candidate | undefined {
  const { text, words, roster } = reading
  for (const one of endsFrom(text, words, first, 2)) {
    if (!isWritten(text, words, first, one.last + 1) || !/^\s$/u.test(gapAfter(text, words, one.last)))
      continue
    for (const two of endsFrom(text, words, one.last + 1, 2)) {
      const [given, family] = [one.letters, two.letters]
      if (Math.max(given.length, family.length) > longest) continue
      const near = nearest(reading, given, family)
      if (!near) continue
      const another = near.given !== given && (isFirstName(given) || roster.names.find('given', given, ''))
      return {
        meant: near.meant,
        given: [near.given],
        heard: another || (near.given !== given && given.length < shortest) ? 'another-name' : 'slipped',
        shape: 'full',
        first,
        last: two.last,
      }
    }
  }
  return undefined
}
