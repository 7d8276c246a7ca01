// What somebody says for one pupil: for each purpose yes or no, and how long a yes counts.
import { places, whats, type ConsentPlace, type ConsentWhat } from '../../policy/consents.data.ts'

export interface Said {
  what: ConsentWhat
  place: ConsentPlace
  gives: boolean
  /** The last day on which a yes counts; null for a no. */
  until: string | null
}

export type Purpose = Pick<Said, 'what' | 'place'>

/** Every purpose that there is, in the order in which it is asked. */
export const purposes: readonly Purpose[] = whats.flatMap((what) => places.map((place) => ({ what, place })))

/** The name of a purpose in a form: "photo-own-site". */
export const keyOf = ({ what, place }: Purpose): string => `${what}-${place}`

/** An answer to every purpose: yes to those whose key is in `given`. */
export const saidOf = (given: ReadonlySet<string>, until: string): Said[] =>
  purposes.map((purpose) => {
    const gives = given.has(keyOf(purpose))
    return { ...purpose, gives, until: gives ? until : null }
  })

/** The end of the school year in which a day lies: then families are asked again. `today` is like 2026-11-23. */
export const endOfSchoolYear = (today: string): string => {
  const year = Number(today.slice(0, 4))
  return `${today.slice(5) > '08-31' ? year + 1 : year}-08-31`
}

/** The first day of the school year in which a day lies. */
export const beginOfSchoolYear = (today: string): string =>
  `${Number(endOfSchoolYear(today).slice(0, 4)) - 1}-09-01`

/** Purposes in short, one line for each thing: where, or undefined for everywhere. */
export function inShort(
  has: (purpose: Purpose) => boolean,
): { what: ConsentWhat; where: readonly ConsentPlace[] | undefined }[] {
  return whats.flatMap((what) => {
    const where = places.filter((place) => has({ what, place }))
    return where.length === 0 ? [] : [{ what, where: where.length === places.length ? undefined : where }]
  })
}
