// A roster compiled for searching: whom each name may mean, which words begin one, and how classes are written.
import type { Roster } from './context.ts'
import { nameMembers } from './name-members.ts'
import type { NameMembers } from './name-members.ts'
import { hashOfPiece } from './names/name-hash.ts'
import { nameTable } from './names/name-table.ts'
import type { NameTable } from './names/name-table.ts'
import { wordFilter } from './names/word-filter.ts'
import type { WordFilter } from './names/word-filter.ts'
import { formsOfRoster } from './roster-forms.ts'
import type { Form, NamedForms } from './roster-forms.ts'
import { keysOf } from './words.ts'

export type PreparedRoster = {
  readonly pupils: Roster
  readonly names: NameTable
  /** For each first name, and for each family name, who bears it. */
  readonly givens: NameMembers
  readonly families: NameMembers
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

const nothing = hashOfPiece('')
const alone = 1 << 26

/** Whether this is the first pupil of this consent of whom a form is noted with this bit: most names and initials come again. */
function isNew(form: Form, bit: number, agreed: boolean): boolean {
  const told = agreed ? form.toldAgreed : form.told
  if ((told & bit) !== 0) return false
  if (agreed) form.toldAgreed = told | bit
  else form.told = told | bit
  return true
}

/** A bit for each letter from a to z; for any other none, so that it is noted each time. */
function bitOf({ letters }: Form): number {
  const letter = letters.charCodeAt(0) - 97
  return letter >= 0 && letter < 26 ? 1 << letter : 0
}

function addPair(names: NameTable, given: Form, family: Form, at: number, agreed: boolean): void {
  names.add('pair', given.piece, family.piece, at, agreed)
  const [ofFamily, ofGiven] = [bitOf(family), bitOf(given)]
  if (ofFamily === 0 || isNew(given, ofFamily, agreed))
    names.add('given-initial', given.piece, family.initial, at, agreed)
  if (ofGiven === 0 || isNew(family, ofGiven, agreed))
    names.add('initial-family', given.initial, family.piece, at, agreed)
}

function addPupil(
  names: NameTable,
  { givens, families, later, className }: NamedForms,
  at: number,
  agreed: boolean,
): void {
  for (const family of families)
    if (isNew(family, alone, agreed)) names.add('family', family.piece, nothing, at, agreed)
  for (const given of givens) {
    if (isNew(given, alone, agreed)) names.add('given', given.piece, nothing, at, agreed)
    names.add('given-class', given.piece, className, at, agreed)
    for (const family of families) addPair(names, given, family, at, agreed)
  }
  for (const other of later)
    for (const family of families) names.add('pair', other.piece, family.piece, at, agreed)
}

function compile(roster: Roster): PreparedRoster {
  const names = nameTable(roster.length * 2)
  const formsOf = formsOfRoster()
  const [givens, families] = [nameMembers(roster.length), nameMembers(roster.length)]
  for (let at = 0; at < roster.length; at += 1) {
    const pupil = roster[at]
    if (!pupil) continue
    const forms = formsOf.of(pupil)
    addPupil(names, forms, at, pupil.nameConsent)
    for (const { letters } of forms.givens) givens.add(letters, at)
    for (const { letters } of forms.families) families.add(letters, at)
  }
  const classes = classesOf(roster)
  let longestClass = 0
  for (const spelling of classes.keys()) longestClass = Math.max(longestClass, spelling.split(' ').length)
  return {
    pupils: roster,
    names,
    givens,
    families,
    filter: wordFilter(formsOf.flags()),
    classes,
    longestClass,
  }
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
