// A roster compiled for searching: each name a path of word keys, each class the keys it goes by.
import type { Pupil, Roster } from './context.ts'
import { familyNamesOf, nameFormsOf } from './name-forms.ts'
import type { NameForm, NameShape } from './name-forms.ts'
import { keysOf } from './words.ts'

/** One step on the path of a name; `ends` holds whom a name that ends here may mean. */
export type NameNode = {
  readonly next: Map<string, NameNode>
  readonly ends: Map<NameShape, Set<Pupil>>
}

export type PreparedRoster = {
  readonly root: NameNode
  /** For each pupil, the family names as lists of word keys. */
  readonly families: ReadonlyMap<Pupil, readonly (readonly string[])[]>
  /** For each spelling of a class, its word keys joined by a space, the classes it may mean. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
  /** How many words the longest spelling of a class has. */
  readonly longestClass: number
}

function node(): NameNode {
  return { next: new Map(), ends: new Map() }
}

function stepTo(from: NameNode, key: string): NameNode {
  const known = from.next.get(key)
  if (known) return known
  const made = node()
  from.next.set(key, made)
  return made
}

function addTo<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}

function addForm(root: NameNode, form: NameForm, pupil: Pupil): void {
  const alone = form.keys.length === 1 && form.keys[0]?.length === 1
  if (alone || form.keys.length === 0) return
  let at = root
  for (const key of form.keys) at = stepTo(at, key)
  addTo(at.ends, form.shape, pupil)
}

/** Spellings of a class: 4B is also part of Year 4, and Year 4 is also written Y4. */
function classSpellings(className: string): string[] {
  const keys = keysOf(className)
  const [first = '', second = ''] = keys
  const year = /^\d{1,2}$/u.test(first) ? first : /^(?:y|yr|year)$/u.test(first) ? second : ''
  const years = /^\d{1,2}$/u.test(year) ? [`year ${year}`, `yr ${year}`, `y ${year}`] : []
  const bareNumber = keys.length === 1 && year !== ''
  return bareNumber ? [`class ${year}`, ...years] : [keys.join(' '), ...years]
}

function compile(roster: Roster): PreparedRoster {
  const root = node()
  const families = new Map<Pupil, readonly (readonly string[])[]>()
  const classes = new Map<string, Set<string>>()
  for (const pupil of roster) {
    for (const form of nameFormsOf(pupil)) addForm(root, form, pupil)
    families.set(pupil, familyNamesOf(pupil))
  }
  for (const className of new Set(roster.map((pupil) => pupil.className))) {
    for (const spelling of classSpellings(className)) if (spelling) addTo(classes, spelling, className)
  }
  const longestClass = Math.max(0, ...[...classes.keys()].map((spelling) => spelling.split(' ').length))
  return { root, families, classes, longestClass }
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
