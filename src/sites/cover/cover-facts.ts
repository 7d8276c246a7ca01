// Reads what the rules of cover need to know of a site, as far as its readers may have it reckoned: no name, no reason.
import { sql } from 'kysely'
import { z } from 'zod'

import { calendarOf } from '../../people/school/school-year.ts'
import type { Sight } from '../../platform/database.ts'
import { daysForeseen } from '../../policy/cover/cover-timetable.data.ts'
import { coverAt, type CoverFacts, type CoverNow } from '../../policy/cover/cover.ts'
import { addDays } from '../../policy/days.ts'
import { standingOf } from '../../policy/signing-days.ts'

const hours = z.object({ weekday: z.number(), opens: z.number(), closes: z.number() })
const ofPerson = z.object({ person: z.string() })
const shape = z.object({
  inHolidays: z.boolean(),
  hours: z.array(hours),
  duties: z.array(hours.extend(ofPerson.shape)),
  taken: z.array(ofPerson.extend({ day: z.string() })),
  away: z.array(ofPerson.extend({ starts: z.string(), ends: z.string() })),
  busy: z.array(ofPerson.extend({ starts: z.number(), ends: z.number() })),
  moderators: z.array(
    ofPerson.extend({
      here: z.array(z.object({ starts: z.string(), ends: z.string().nullable() })),
      /** The last day of each training; null for one that never runs out, and for none at all. */
      trainedUntil: z.array(z.string().nullable()).nullable(),
      versions: z.array(
        z.object({ effectiveFrom: z.string(), signBy: z.string().nullable(), signed: z.boolean() }),
      ),
    }),
  ),
})

/** From today until two weeks on; undefined for those who may not read the site. */
export async function coverFacts(sight: Sight, siteId: string): Promise<CoverFacts | undefined> {
  const { tx, viewer, today } = sight
  const last = addDays(today, daysForeseen)
  const { rows } = await sql<{ facts: unknown; zone: string }>`
    select cover_facts(${siteId}::uuid, ${today}::date, ${last}::date) as facts,
      (select zone from schools where id = ${viewer.schoolId}) as zone`.execute(tx)
  const [row] = rows
  if (!row?.facts) return undefined
  const { inHolidays, moderators, ...rest } = shape.parse(row.facts)
  const calendar = await calendarOf(sight)
  return {
    ...rest,
    zone: row.zone,
    calendar,
    inHolidays,
    moderators: moderators.map(({ person, here, trainedUntil, versions }) => ({
      person,
      here,
      trainedUntil: trainedUntil === null ? undefined : lastOf(trainedUntil),
      signed: hasSigned(versions, here[0]?.starts ?? today, today),
    })),
  }
}

/** How a site stands now; undefined for those who may not read it. */
export async function coverNow(sight: Sight, siteId: string): Promise<CoverNow | undefined> {
  const facts = await coverFacts(sight, siteId)
  return facts && coverAt(facts, sight.now.getTime(), sight.today)
}

const lastOf = (days: readonly (string | null)[]): string | null =>
  days.includes(null)
    ? null
    : (days
        .map((day) => day ?? '')
        .toSorted()
        .at(-1) ?? null)

/** Signed what counts, or an earlier version while the time for the new one runs. */
function hasSigned(
  versions: z.infer<typeof shape>['moderators'][number]['versions'],
  begins: string,
  today: string,
): boolean {
  const standing = standingOf(versions, begins, today)
  if (standing?.state === 'signed') return true
  return standing?.state === 'to-sign' && versions.some(({ signed }) => signed)
}
