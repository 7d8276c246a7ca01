// Makes the written forms of each name of a roster once, however many pupils share it, and marks the words that begin them.
import type { Pupil } from './context.ts'
import { familyNamesOf, givenNamesOf, laterNamesOf } from './name-forms.ts'
import { hashOfPiece } from './names/name-hash.ts'
import type { PieceHash } from './names/name-hash.ts'
import { otherCallings } from './names/nicknames.ts'
import { familyFlag, givenFlag, ordinaryFlag, ownFlag } from './names/word-filter.ts'
import { wordNames } from './word-names.data.ts'
import { keysOf } from './words.ts'

export type Form = {
  readonly letters: string
  readonly piece: PieceHash
  readonly initial: PieceHash
  /** What was already noted for it, as bits, for pupils whose families did not agree and for those whose did. */
  told: number
  toldAgreed: number
}

export type NamedForms = {
  readonly givens: readonly Form[]
  readonly later: readonly Form[]
  readonly families: readonly Form[]
  readonly className: PieceHash
}

type GivenForms = Pick<NamedForms, 'givens' | 'later'>

const formOf = (letters: string): Form => ({
  letters,
  piece: hashOfPiece(letters),
  initial: hashOfPiece(letters.charAt(0)),
  told: 0,
  toldAgreed: 0,
})

/** What was made once for a key is given again. */
function once<Value>(): (key: string, make: () => Value) => Value {
  const made = new Map<string, Value>()
  return (key, make) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make()
    made.set(key, value)
    return value
  }
}

/** The first word of a name of several, with which it begins in a text. */
const firstWord = (name: string): string => keysOf(name)[0] ?? ''

export type RosterForms = {
  of(pupil: Pupil): NamedForms
  /** For each word with which a name in a text can begin, what it is. */
  flags(): ReadonlyMap<string, number>
}

export function formsOfRoster(): RosterForms {
  const flags = new Map<string, number>()
  const mark = (letters: string, flag: number) => {
    if (letters === '') return
    const ordinary = wordNames.has(letters) || letters.length < 3 ? ordinaryFlag : 0
    flags.set(letters, (flags.get(letters) ?? 0) | flag | ordinary)
  }
  const given = (pupil: Pupil): GivenForms => {
    const [givens, later] = [givenNamesOf(pupil), laterNamesOf(pupil)]
    for (const letters of [...givens, ...later, firstWord(pupil.givenName), firstWord(pupil.knownAs ?? '')])
      mark(letters, givenFlag | ownFlag)
    for (const letters of givens) for (const other of otherCallings(letters)) mark(other, givenFlag)
    return { givens: givens.map(formOf), later: later.map(formOf) }
  }
  const family = (pupil: Pupil): Form[] => {
    const families = familyNamesOf(pupil)
    for (const letters of [...families, firstWord(pupil.familyName)]) mark(letters, familyFlag)
    return families.map(formOf)
  }
  const [givenForms, familyForms, classes] = [once<GivenForms>(), once<Form[]>(), once<PieceHash>()]
  return {
    of: (pupil) => {
      const { givenName, knownAs = '', familyName, className } = pupil
      const { givens, later } = givenForms(knownAs === '' ? givenName : `${givenName}\n${knownAs}`, () =>
        given(pupil),
      )
      const families = familyForms(familyName, () => family(pupil))
      return { givens, later, families, className: classes(className, () => hashOfPiece(className)) }
    },
    flags: () => flags,
  }
}
