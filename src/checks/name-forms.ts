// The ways in which one pupil's first and family names are written, as folded letters without gaps.
import type { Pupil } from './context.ts'
import { keysOf } from './words.ts'

const plain = /^[A-Za-z]+$/u
const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** Zoë and ZOE are one; O’Neill and Oneill too, since nothing but letters counts. */
function lettersOf(name: string): string {
  return plain.test(name) ? name.toLowerCase() : keysOf(name).join('')
}

/** Müller is also written Mueller. */
function spellings(name: string): string[] {
  const letters = lettersOf(name)
  if (plain.test(name)) return [letters]
  const written = name.normalize('NFC').toLowerCase()
  if (!/[äöüåø]/u.test(written)) return [letters]
  return [letters, lettersOf(written.replace(/[äöüåø]/gu, (letter) => german[letter] ?? letter))]
}

function known(letters: readonly string[]): string[] {
  return [...new Set(letters)].filter((one) => one !== '')
}

/** The first names that a pupil goes by: all of them, the first of several, and the one known as. */
export function givenNamesOf({ givenName, knownAs = '' }: Pupil): string[] {
  const whole = givenName.trim()
  if (plain.test(whole) && knownAs === '') return [whole.toLowerCase()]
  const first = whole.split(/\s+/u)[0] ?? ''
  return known([...spellings(whole), ...spellings(first), ...spellings(knownAs)])
}

/** Later ones of several first names: with the family name beside they mean the pupil too. */
export function laterNamesOf({ givenName }: Pupil): string[] {
  const later = givenName.trim().split(/\s+/u).slice(1)
  return known(later.flatMap(spellings)).filter((letters) => letters.length > 2)
}

/** The family name, and each half of a double one where it is long enough to be a name. */
export function familyNamesOf({ familyName }: Pupil): string[] {
  const whole = familyName.trim()
  if (plain.test(whole)) return [whole.toLowerCase()]
  const halves = whole.split(/[\s‐‑–-]+/u).map(lettersOf)
  return known([...spellings(whole), ...halves.filter((letters) => letters.length > 2)])
}
