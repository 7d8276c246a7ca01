// Finds the pupils whose full name is nearest to one written: a slip of the finger, a pet name, another spelling.
import type { Pupil } from '../context.ts'
import { familyNamesOf, givenNamesOf } from '../name-forms.ts'
import { oneTypo } from '../one-typo.ts'
import type { PreparedRoster } from '../roster.ts'
import { isAlike, isLikeGiven } from './like-given.ts'
import { either } from './name-table.ts'
import type { Meant } from './name-table.ts'
import { otherCallings } from './nicknames.ts'

/** A shorter word is too often another name altogether: Tim for Tom. */
const shortest = 4

/** `given` is the roster’s first name; `slip` tells whether a finger slipped or the name is only spelt or called otherwise. */
export type Near = { readonly meant: Meant; readonly given: string; readonly slip: boolean }

type Weigh = (pupil: Pupil) => { readonly given: string; readonly slip: boolean } | undefined

function among({ pupils }: PreparedRoster, members: readonly number[], weigh: Weigh): Near | undefined {
  let near: Near | undefined
  for (const at of members) {
    const pupil = pupils[at]
    const found = pupil && weigh(pupil)
    if (!pupil || !found) continue
    const one: Meant = pupil.nameConsent ? { without: -1, agreed: at } : { without: at, agreed: -1 }
    near = { ...found, meant: either(near?.meant, one) ?? one }
  }
  return near
}

/** The first name is right, or a pet name; the family name is not quite. */
function byGiven(roster: PreparedRoster, given: string, family: string): Near | undefined {
  if (family.length < shortest) return undefined
  for (const name of [given, ...otherCallings(given)]) {
    const near = among(roster, roster.givens.of(name), (pupil) => {
      const forms = familyNamesOf(pupil)
      if (forms.some((form) => oneTypo(family, form))) return { given, slip: true }
      return forms.some((form) => isAlike(family, form)) ? { given, slip: true } : undefined
    })
    if (near) return near
  }
  return undefined
}

/** The family name is right; the first name is not quite. */
function byFamily(roster: PreparedRoster, given: string, family: string): Near | undefined {
  return among(roster, roster.families.of(family), (pupil) => {
    const forms = givenNamesOf(pupil)
    const slipped = given.length >= 3 ? forms.find((form) => oneTypo(given, form)) : undefined
    if (slipped !== undefined) return { given: slipped, slip: true }
    const like = forms.find((form) => isLikeGiven(given, form))
    return like === undefined ? undefined : { given: like, slip: false }
  })
}

/** Both names folded; undefined where no pupil is near. */
export function nearest(roster: PreparedRoster, given: string, family: string): Near | undefined {
  return byGiven(roster, given, family) ?? byFamily(roster, given, family)
}
