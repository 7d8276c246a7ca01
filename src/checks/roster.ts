// A roster compiled for searching: whom each name may mean, which words begin one, and how classes are written.
import type { Pupil, Roster } from './context.ts'
import { familyNamesOf, givenNamesOf, laterNamesOf } from './name-forms.ts'
import { nameTable } from './names/name-table.ts'
import type { NameTable } from './names/name-table.ts'
import { otherCallings } from './names/nicknames.ts'
import { wordFilter } from './names/word-filter.ts'
import type { WordFilter } from './names/word-filter.ts'
import { keysOf } from './words.ts'

export type PreparedRoster = {
  readonly pupils: Roster
  readonly names: NameTable
  /** Tells in one look that a word is no name of this roster, nor the beginning of one. */
  readonly filter: WordFilter
  /** For each spelling of a class, its word keys joined by a space, the classes it may mean. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
  /** How many words the longest spelling of a class has. */
  readonly longestClass: number
}

/** Spellings of a class: 4B is also part of Year 4, Year 4 is also written Y4, and 4 Oak is the Oak class. */
function classSpellings(className: string): string[] {
  const keys = keysOf(className)
  const [first = '', second = ''] = keys
  const year = /^\d{1,2}$/u.test(first) ? first : /^(?:y|yr|year)$/u.test(first) ? second : ''
  const years = /^\d{1,2}$/u.test(year) ? [`year ${year}`, `yr ${year}`, `y ${year}`] : []
  const bareNumber = keys.length === 1 && year !== ''
  const own = keys.at(-1) ?? ''
  const called = /^\p{L}{3,}$/u.test(own) && keys.length > 1 ? [`${own} class`, `class ${own}`] : []
  return bareNumber ? [`class ${year}`, ...years] : [keys.join(' '), ...years, ...called]
}

function classesOf(roster: Roster): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>()
  for (const className of new Set(roster.map((pupil) => pupil.className))) {
    for (const spelling of classSpellings(className)) {
      if (spelling === '') continue
      const known = classes.get(spelling)
      if (known) known.add(className)
      else classes.set(spelling, new Set([className]))
    }
  }
  return classes
}

function addPupil(names: NameTable, pupil: Pupil, at: number): void {
  const { nameConsent, className } = pupil
  const [givens, families] = [givenNamesOf(pupil), familyNamesOf(pupil)]
  for (const given of givens) {
    names.add('given', given, '', at, nameConsent)
    names.add('given-class', given, className, at, nameConsent)
    for (const family of families) {
      names.add('pair', given, family, at, nameConsent)
      names.add('given-initial', given, family.charAt(0), at, nameConsent)
      names.add('initial-family', given.charAt(0), family, at, nameConsent)
    }
  }
  for (const family of families) names.add('family', family, '', at, nameConsent)
  for (const later of laterNamesOf(pupil))
    for (const family of families) names.add('pair', later, family, at, nameConsent)
}

/** The words with which a name in a text can begin: each first or family name, and the first word of one of several. */
function filterOf(roster: Roster): WordFilter {
  const [givens, families] = [new Set<string>(), new Set<string>()]
  for (const pupil of roster) {
    for (const given of givenNamesOf(pupil)) givens.add(given)
    for (const family of familyNamesOf(pupil)) families.add(family)
    const [first = ''] = keysOf(pupil.givenName)
    if (first !== '') givens.add(first)
    for (const later of laterNamesOf(pupil)) givens.add(later)
    if (!/^[A-Za-z]+$/u.test(pupil.familyName)) families.add(keysOf(pupil.familyName)[0] ?? '')
  }
  const called = new Set(givens)
  for (const given of givens) for (const other of otherCallings(given)) called.add(other)
  return wordFilter(called, families)
}

function compile(roster: Roster): PreparedRoster {
  const names = nameTable(roster.length * 2)
  for (let at = 0; at < roster.length; at += 1) {
    const pupil = roster[at]
    if (pupil) addPupil(names, pupil, at)
  }
  const classes = classesOf(roster)
  let longestClass = 0
  for (const spelling of classes.keys()) longestClass = Math.max(longestClass, spelling.split(' ').length)
  return { pupils: roster, names, filter: filterOf(roster), classes, longestClass }
}

const prepared = new WeakMap<Roster, PreparedRoster>()

/** Compiles a roster once; the same list is never compiled twice, so a queue of posts costs one compilation. */
export function prepareRoster(roster: Roster): PreparedRoster {
  const known = prepared.get(roster)
  if (known) return known
  const made = compile(roster)
  prepared.set(roster, made)
  return made
}
