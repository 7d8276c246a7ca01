// One site's people over a simulated year: who is sick, away, leaves or comes, and what of it the school is told.
// It is what is true; the rules see only the facts that were told (§14.5).
import { addDays } from '../days.ts'
import {
  coverOn,
  couldTake,
  gapsAhead,
  type CoverFacts,
  type Duty,
  type Hours,
  type Moderator,
} from './cover.ts'
import type { Stretch } from './spans.ts'
import { momentOf } from './wall-clock.ts'

/** A number from 0 up to, and without, 1. */
export type Chance = () => number

const minute = 60_000
const hour = 60 * minute

/** How life goes, by day and person unless said otherwise. */
const life = {
  sick: 0.03,
  sickDays: 5,
  leave: 0.02,
  meeting: 0.1,
  leaves: 0.002,
  longestNotice: 40,
  goesOnCourse: 0.06,
  /** That somebody who is asked takes a day, each day on which the question stands. */
  saysYes: 0.1,
  /** That somebody who is asked on the day itself can come, in each hour. */
  comesAtOnce: 0.1,
  headNames: 0.2,
  daysToLearn: 15,
} as const

export interface Simulated {
  facts: CoverFacts
  /** The true time in which people can't be there, told or not. */
  missing: Map<string, Stretch[]>
}

const usual: readonly Hours[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 510, closes: 990 }))
const evenings: readonly Hours[] = [1, 2, 3, 4].map((weekday) => ({ weekday, opens: 1020, closes: 1200 }))
// In the night in which the clocks change.
const nights: readonly Hours[] = [{ weekday: 7, opens: 30, closes: 210 }]

export function newSite(
  number: number,
  facts: Pick<CoverFacts, 'zone' | 'calendar'>,
  today: string,
  by: Chance,
): Simulated {
  const hours = [...usual, ...(number % 3 === 1 ? evenings : []), ...(number % 3 === 2 ? nights : [])]
  const people = Array.from({ length: 4 + (number % 3) }, (_, place) => `site ${number} person ${place}`)
  return {
    facts: {
      ...facts,
      hours,
      moderators: people.map((person) => moderator(person, addDays(today, -30), today, by)),
      duties: people.flatMap((person, place) => dutiesOf(person, hours, place, 2 + 2 * (number % 2))),
      taken: [],
      away: [],
      busy: [],
    },
    missing: new Map(),
  }
}

const moderator = (person: string, starts: string, today: string, by: Chance): Moderator => ({
  person,
  signed: true,
  trainedUntil: addDays(today, 30 + Math.floor(by() * 365)),
  here: [{ starts, ends: null }],
})

/** The weekdays shared out: each falls to two or three of a team, or at every other site to one or two. */
const dutiesOf = (person: string, hours: readonly Hours[], place: number, among: number): Duty[] =>
  hours.filter(({ weekday }) => weekday % among === place % among).map((each) => ({ ...each, person }))

/** A new morning: news comes, whoever is asked answers, and the head finds new people. */
export function morning({ facts, missing }: Simulated, today: string, by: Chance): Simulated {
  const fresh: CoverFacts = {
    ...facts,
    taken: facts.taken.filter(({ day }) => day >= today),
    busy: recent(facts, today),
  }
  const told = facts.moderators
    .filter(({ here }) => here.some(({ ends }) => ends === null || ends >= today))
    .reduce((so, each) => news(so, each, today, by), fresh)
  return { facts: answers(told, today, momentOf(today, 0, facts.zone), by), missing }
}

/** What one person tells the school on a morning. */
function news(facts: CoverFacts, { person, trainedUntil }: Moderator, today: string, by: Chance): CoverFacts {
  const { zone, away, busy } = facts
  const soon = typeof trainedUntil === 'string' && trainedUntil < addDays(today, 30)
  const told: CoverFacts = {
    ...facts,
    away: by() < life.leave ? [...away, leaveOf(person, today, by)] : away,
    busy: by() < life.meeting ? [...busy, meeting(person, today, zone, by)] : busy,
  }
  const trained =
    soon && by() < life.goesOnCourse ? change(told, person, { trainedUntil: addDays(today, 365) }) : told
  return by() < life.leaves
    ? leaving(trained, person, addDays(today, Math.floor(by() * life.longestNotice)))
    : trained
}

/** What happens in one hour of a day: whoever is asked at once may come; somebody falls ill and says so. */
export function anHour(site: Simulated, today: string, moment: number, by: Chance): Simulated {
  let { facts } = site
  if (coverOn(facts, today).gaps.some(({ ends }) => ends > moment))
    for (const person of couldTake(facts, today))
      if (by() < life.comesAtOnce) facts = take(facts, person, today)
  for (const { person } of facts.moderators) {
    if (by() >= life.sick / 24) continue
    const starts = moment + Math.floor(by() * 60) * minute
    const busy = { person, starts, ends: starts + (4 + Math.floor(by() * 24 * life.sickDays)) * hour }
    site.missing.set(person, [...(site.missing.get(person) ?? []), busy])
    facts = { ...facts, busy: [...facts.busy, busy] }
  }
  return { ...site, facts }
}

/** Those whom the timetable has asked by now answer; once the head is asked, the head may find somebody new. */
function answers(facts: CoverFacts, today: string, moment: number, by: Chance): CoverFacts {
  let next = facts
  for (const { day, step } of gapsAhead(facts, today, moment)) {
    for (const person of couldTake(next, day)) if (by() < life.saysYes) next = take(next, person, day)
    const coming = next.moderators.some(({ here }) => here.some(({ starts }) => starts > today))
    if (step !== 'moderators' && !coming && by() < life.headNames) next = joins(next, today, by)
  }
  return next
}

const take = (facts: CoverFacts, person: string, day: string): CoverFacts => ({
  ...facts,
  taken: [...facts.taken, { person, day }],
})

/** Somebody new takes over the duties of whoever has left, once they have signed and learned it. */
function joins(facts: CoverFacts, today: string, by: Chance): CoverFacts {
  const gone = facts.moderators.find(({ here }) => here.every(({ ends }) => ends !== null))
  if (!gone) return facts
  const person = `${gone.person}, then another`
  const starts = addDays(today, 1 + Math.floor(by() * life.daysToLearn))
  return {
    ...facts,
    moderators: [
      ...facts.moderators.filter(
        (each) => each !== gone || each.here.some(({ ends }) => ends !== null && ends >= today),
      ),
      moderator(person, starts, today, by),
    ],
    duties: [
      ...facts.duties,
      ...facts.duties.filter((each) => each.person === gone.person).map((each) => ({ ...each, person })),
    ],
  }
}

const change = (facts: CoverFacts, person: string, what: Partial<Moderator>): CoverFacts => ({
  ...facts,
  moderators: facts.moderators.map((each) => (each.person === person ? { ...each, ...what } : each)),
})

const leaving = (facts: CoverFacts, person: string, ends: string): CoverFacts =>
  change(facts, person, {
    here: facts.moderators
      .filter((each) => each.person === person)
      .flatMap(({ here }) => here.map(({ starts, ends: before }) => ({ starts, ends: before ?? ends }))),
  })

const recent = ({ busy, zone }: CoverFacts, today: string) =>
  busy.filter(({ ends }) => ends > momentOf(today, 0, zone))

function leaveOf(person: string, today: string, by: Chance) {
  const starts = addDays(today, 7 + Math.floor(by() * 30))
  return { person, starts, ends: addDays(starts, Math.floor(by() * 3)) }
}

function meeting(person: string, today: string, zone: string, by: Chance) {
  const starts = momentOf(addDays(today, 1 + Math.floor(by() * 5)), 540 + Math.floor(by() * 360), zone)
  return { person, starts, ends: starts + hour }
}
