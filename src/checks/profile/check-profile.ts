// Examines a private profile: whether its name carries the school's, and whether it needs the line about views (§8).
import { findingOf, type Finding } from '../finding.ts'
import { schoolInName } from './school-in-name.ts'
import { viewsLine } from './school-words.data.ts'
import { saysViewsAreOwn, workAtSchool } from './views-line.ts'

export type Profile = { readonly handle: string; readonly displayName: string; readonly bio: string }

/** Longer than any service's; what lies beyond is not read. In UTF-16 units. */
export const longestBio = 2000

/**
 * What section 8 asks to change in a profile; pure, and nothing is kept. Places count UTF-16 units in the text that handle,
 * display name and bio make when they are joined by line feeds: `handle\ndisplay_name\nbio`.
 */
export function checkProfile(
  { handle, displayName, bio }: Profile,
  school: { readonly name: string },
): Finding[] {
  const whole = `${handle}\n${displayName}\n${bio.slice(0, longestBio)}`
  const names = [
    { name: handle, start: 0 },
    { name: displayName, start: handle.length + 1 },
  ]
  const named = names.flatMap(({ name, start }) => {
    const certainty = schoolInName(name, school.name)
    return certainty ? [nameFinding(start, start + name.length, certainty)] : []
  })
  const work = workAtSchool(whole)
  return work && !saysViewsAreOwn(whole) ? [...named, lineFinding(work)].toSorted(byPlace) : named
}

const byPlace = (a: Finding, b: Finding): number => a.start - b.start

const nameFinding = (start: number, end: number, certainty: Finding['certainty']): Finding =>
  findingOf({
    kind: 'school-name-in-profile',
    start,
    end,
    certainty,
    sentence: 'This name carries the school’s, so what you post in private looks like the school’s.',
    remedy: { label: 'Take the school’s name out of it. You may say where you work in the text about you.' },
  })

const lineFinding = (place: { start: number; end: number }): Finding =>
  findingOf({
    kind: 'missing-disclaimer',
    ...place,
    certainty: 'likely',
    sentence: 'This speaks of work at a school, and does not say that the views are your own.',
    remedy: { label: `Add this line: ${viewsLine}` },
  })
