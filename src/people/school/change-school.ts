// Writes down what the school has told of itself and of its days.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { Nation } from '../../policy/nations.data.ts'
import type { Span, Weekday } from '../../policy/working-days.ts'
import type { SchoolDetails } from './read-details.ts'
import type { SchoolSubject } from './school.ts'

export interface NewWeek {
  nation: Nation
  week: readonly Weekday[]
  /** In working days: how long an approval waits for one person. */
  passesAfter: number
}
export interface NewTerms {
  terms: readonly Span[]
  closures: readonly Span[]
}
export interface NewBreaks {
  breaks: readonly Span[]
}

export async function changeDetails(
  { tx }: Sight,
  { id }: SchoolSubject,
  { input: { name, webSite, phone, colour } }: Deed<SchoolDetails>,
): Promise<Effected> {
  await tx
    .updateTable('schools')
    .set({ name, web_site: webSite, phone: phone || null, colour })
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { name, webSite, phone, colour } }
}

export async function changeWeek(
  sight: Sight,
  _: SchoolSubject,
  { input: { nation, week, passesAfter } }: Deed<NewWeek>,
): Promise<Effected> {
  await writeDays(sight, { nation, week: JSON.stringify(week), passes_after: passesAfter })
  return { ok: true, detail: { nation, week: week.map(String), passesAfter } }
}

export async function changeTerms(
  sight: Sight,
  _: SchoolSubject,
  { input: { terms, closures } }: Deed<NewTerms>,
): Promise<Effected> {
  await writeDays(sight, { terms: JSON.stringify(terms), closures: JSON.stringify(closures) })
  return { ok: true, detail: { terms: terms.map(asWritten), closures: closures.map(asWritten) } }
}

export async function changeBreaks(
  sight: Sight,
  _: SchoolSubject,
  { input: { breaks } }: Deed<NewBreaks>,
): Promise<Effected> {
  await writeDays(sight, { breaks: JSON.stringify(breaks) })
  return { ok: true, detail: { breaks: breaks.map(asWritten) } }
}

const asWritten = ({ name, starts, ends }: Span): string => `${name}: ${starts} to ${ends}`

type Days = {
  nation?: Nation
  week?: string
  passes_after?: number
  terms?: string
  closures?: string
  breaks?: string
}

async function writeDays({ tx, viewer }: Sight, days: Days): Promise<void> {
  await tx
    .insertInto('school_calendars')
    .values({ school_id: viewer.schoolId, ...days })
    .onConflict((conflict) => conflict.column('school_id').doUpdateSet(days))
    .execute()
}
