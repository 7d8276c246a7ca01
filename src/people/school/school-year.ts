// The days of a school as its set-up has told of them, and its calendar for counting working days.
import type { Sight } from '../../platform/database.ts'
import { longestWait } from '../../policy/in-their-place.ts'
import { offices, type Calendar, type Span } from '../../policy/working-days.ts'

export interface SchoolYear extends Calendar {
  /** From and to like 10:30; null until the school has told of its breaks. */
  breaks: readonly Span[] | null
  /** Whether the school has told of its nation and week. */
  told: boolean
  /** In working days: how long something waits for one person before it passes to the deputy. */
  passesAfter: number
}

/** Until the school has told of its days, those of England's offices count. */
export async function schoolYear({ tx, viewer }: Sight): Promise<SchoolYear> {
  const row = await tx
    .selectFrom('school_calendars')
    .selectAll()
    .where('school_id', '=', viewer.schoolId)
    .executeTakeFirst()
  if (!row) return { ...offices, breaks: null, told: false, passesAfter: longestWait.usual }
  const { nation, week, terms, closures, breaks, passes_after: passesAfter } = row
  return { nation, week, terms, closures, breaks, told: true, passesAfter }
}

/** By which the school's own working days are counted. */
export const calendarOf = (sight: Sight): Promise<Calendar> => schoolYear(sight)
