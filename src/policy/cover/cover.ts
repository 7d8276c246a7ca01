// When a site may take contributions: in its hours, while a moderator who is here, has signed and is trained is on duty (§14.5, §18.4). Pure.
import { addDays } from '../days.ts'
import { isWorkingDay, type Calendar, type Weekday } from '../working-days.ts'
import { coverSteps, daysForeseen, type CoverStep } from './cover-timetable.data.ts'
import { holdsMoment, merged, shared, without, type Stretch } from './spans.ts'
import { momentOf } from './wall-clock.ts'

/** Some hours of a weekday, in minutes after midnight on the school's wall: 510 is 08:30, 1440 the end of the day. */
export interface Hours {
  weekday: Weekday
  opens: number
  closes: number
}
/** Hours of each week in which somebody looks after the site. */
export type Duty = Hours & { person: string }
/** A single day that somebody takes: all of its hours. Days are like 2026-11-23. */
export interface TakenDay {
  person: string
  day: string
}
/** Days on which somebody is away, the first and the last counted. */
export interface AwayDays {
  person: string
  starts: string
  ends: string
}
/** Time in which somebody's calendar says that they are not free. */
export type Busy = Stretch & { person: string }

export interface Moderator {
  person: string
  /** Whether their signature on the policy counts today. */
  signed: boolean
  /** The last day on which a training of theirs counts; null for one that never runs out, undefined for none. */
  trainedUntil: string | null | undefined
  /** From when until when they belong here; an end of null is none. */
  here: readonly { starts: string; ends: string | null }[]
}

export interface CoverFacts {
  zone: string
  calendar: Calendar
  /** Whether its hours count on bank holidays, closures and between terms too. */
  inHolidays?: boolean
  hours: readonly Hours[]
  moderators: readonly Moderator[]
  duties: readonly Duty[]
  taken: readonly TakenDay[]
  away: readonly AwayDays[]
  busy: readonly Busy[]
}

/** Whether somebody may look after a site on a day, be they there or not. */
export const mayModerate = ({ signed, trainedUntil, here }: Moderator, day: string): boolean =>
  signed &&
  trainedUntil !== undefined &&
  (trainedUntil === null || trainedUntil >= day) &&
  here.some(({ starts, ends }) => starts <= day && (ends === null || ends >= day))

/** The hours in which the school wants the site open on a day: on bank holidays, closures and between terms only if it said so. */
export const wantedOn = ({ hours, calendar, zone, inHolidays }: CoverFacts, day: string): Stretch[] =>
  inHolidays || isWorkingDay(day, { ...calendar, week: everyDay })
    ? merged(hours.filter(({ weekday }) => weekday === weekdayOf(day)).map((each) => onWall(each, day, zone)))
    : []

/** The time in which one moderator is on duty on a day and not away. */
export function onDuty(facts: CoverFacts, { person }: Pick<Moderator, 'person'>, day: string): Stretch[] {
  const { moderators, duties, taken, away, busy, zone } = facts
  const moderator = moderators.find((each) => each.person === person)
  const isAway = away.some((each) => each.person === person && each.starts <= day && day <= each.ends)
  if (!moderator || isAway || !mayModerate(moderator, day)) return []
  const own = duties.filter((each) => each.person === person && each.weekday === weekdayOf(day))
  const whole = taken.some((each) => each.person === person && each.day === day)
  return without(
    merged([...own.map((each) => onWall(each, day, zone)), ...(whole ? wantedOn(facts, day) : [])]),
    busy.filter((each) => each.person === person),
  )
}

/** The time of a day in which the site takes contributions, and the wanted time in which nobody could see to them. */
export function coverOn(facts: CoverFacts, day: string): { open: Stretch[]; gaps: Stretch[] } {
  const wanted = wantedOn(facts, day)
  const covered = merged(facts.moderators.flatMap((each) => onDuty(facts, each, day)))
  return { open: shared(wanted, covered), gaps: without(wanted, covered) }
}

export type CoverNow =
  | { state: 'open' }
  /** Outside its hours; `next` is the moment at which it opens again, within two weeks. */
  | { state: 'outside-hours'; next: number | undefined }
  /** In its hours, and nobody is there. */
  | { state: 'paused'; next: number | undefined }
  /** The school has set no hours yet. */
  | { state: 'no-hours' }

/** How a site stands at a moment; `today` is the day on its wall then. */
export function coverAt(facts: CoverFacts, moment: number, today: string): CoverNow {
  if (facts.hours.length === 0) return { state: 'no-hours' }
  const { open, gaps } = coverOn(facts, today)
  if (holdsMoment(open, moment)) return { state: 'open' }
  const next = daysAhead(today)
    .flatMap((day) => coverOn(facts, day).open)
    .find(({ starts }) => starts > moment)?.starts
  return { state: holdsMoment(gaps, moment) ? 'paused' : 'outside-hours', next }
}

export interface Gap {
  day: string
  gaps: Stretch[]
  /** How far asking for cover has gone by now: the last of the timetable's steps that has come. */
  step: CoverStep
}

/** The days of the next two weeks with time that nobody covers, what is past left out; the nearest first. */
export function gapsAhead(facts: CoverFacts, today: string, moment: number): Gap[] {
  return daysAhead(today).flatMap((day) => {
    const gaps = without(coverOn(facts, day).gaps, [{ starts: 0, ends: moment }])
    return gaps.length > 0 ? [{ day, gaps, step: stepFor(day, today) }] : []
  })
}

/** Who of the moderators could fill some of a day's gap by taking the day. */
export function couldTake(facts: CoverFacts, day: string): string[] {
  const { gaps } = coverOn(facts, day)
  return facts.moderators
    .map(({ person }) => person)
    .filter((person) => {
      const after = coverOn({ ...facts, taken: [...facts.taken, { person, day }] }, day).gaps
      return lasts(after) < lasts(gaps)
    })
}

const lasts = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { starts, ends }) => sum + ends - starts, 0)

export const stepFor = (day: string, today: string): CoverStep =>
  coverSteps.findLast(({ days }) => day <= addDays(today, days))?.step ?? coverSteps[0].step

export const daysAhead = (today: string): string[] =>
  Array.from({ length: daysForeseen + 1 }, (_, days) => addDays(today, days))

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): Weekday => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

const onWall = ({ opens, closes }: Omit<Hours, 'weekday'>, day: string, zone: string): Stretch => ({
  starts: momentOf(day, opens, zone),
  ends: closes === 24 * 60 ? momentOf(addDays(day, 1), 0, zone) : momentOf(day, closes, zone),
})
