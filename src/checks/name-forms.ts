// The ways in which one pupil's name is written, each as the keys of its words.
import type { Pupil } from './context.ts'
import { keysOf } from './words.ts'

/** Given and family name in their order, the other way round, or run together as in a hashtag; or the first name alone. */
export type NameShape = 'full' | 'reversed' | 'joined' | 'given'

export type NameForm = {
  readonly shape: NameShape
  readonly keys: readonly string[]
}

type Keys = readonly string[]

/** A name of several words, also written as one: Anne-Marie and Annemarie. */
function alsoJoined(keys: Keys): Keys[] {
  return keys.length > 1 ? [keys, [keys.join('')]] : [keys]
}

/** The first names that a pupil goes by: all of them, the first of several, and the one known as. */
export function givenNamesOf(pupil: Pupil): Keys[] {
  const first = pupil.givenName.trim().split(/\s+/u)[0] ?? ''
  const written = [pupil.givenName, first, pupil.knownAs ?? '']
  return written
    .map(keysOf)
    .filter((keys) => keys.length > 0)
    .flatMap(alsoJoined)
}

/** The family name, and each half of a double one where it is long enough to be a name. */
export function familyNamesOf(pupil: Pupil): Keys[] {
  const whole = keysOf(pupil.familyName)
  if (whole.length === 0) return []
  const halves = pupil.familyName
    .split(/[\s‐‑–-]+/u)
    .map(keysOf)
    .filter((keys) => keys.join('').length > 2)
  return [...alsoJoined(whole), ...(halves.length > 1 ? halves : [])]
}

/** All forms under which a text is searched for this pupil. */
export function nameFormsOf(pupil: Pupil): NameForm[] {
  const families = familyNamesOf(pupil)
  return givenNamesOf(pupil).flatMap((given): NameForm[] => [
    { shape: 'given', keys: given },
    ...families.flatMap((family): NameForm[] => [
      { shape: 'full', keys: [...given, ...family] },
      { shape: 'joined', keys: [[...given, ...family].join('')] },
      { shape: 'reversed', keys: [...family, ...given] },
    ]),
  ])
}
