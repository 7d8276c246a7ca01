// Proves over simulated days that no site takes contributions while nobody is there to see them (§14.5, §18.4).
import { addDays } from '../days.ts'
import type { Calendar } from '../working-days.ts'
import { coverOn, weekdayOf, type CoverFacts } from './cover.ts'
import { anHour, morning, newSite, type Chance, type Simulated } from './simulated-people.ts'
import { holdsMoment, type Stretch } from './spans.ts'
import { momentOf } from './wall-clock.ts'

export interface CoverProof {
  /** The hours in which the schools want their sites open. */
  siteHours: number
  /** Those of them in which the sites took contributions. */
  openHours: number
  /** Those of the open ones in which nobody was there: counted from what was true, not from what the rules reckoned. */
  uncoveredOpenHours: number
  /** How often a site paused by itself. */
  pauses: number
}

/** Minutes between two looks at every site. */
const look = 5
const minute = 60_000

/** A simulated school's year: two clock changes, three terms, the bank holidays of England. */
const zone = 'Europe/London'
const calendar: Calendar = {
  nation: 'england',
  week: [1, 2, 3, 4, 5],
  terms: [
    { name: 'Autumn', starts: '2026-09-01', ends: '2026-12-18' },
    { name: 'Spring', starts: '2027-01-04', ends: '2027-03-25' },
    { name: 'Summer', starts: '2027-04-12', ends: '2027-07-23' },
  ],
  closures: [
    { name: 'Half-term', starts: '2026-10-26', ends: '2026-10-30' },
    { name: 'Half-term', starts: '2027-02-15', ends: '2027-02-19' },
    { name: 'Half-term', starts: '2027-05-31', ends: '2027-06-04' },
  ],
}
const firstDay = '2026-09-01'

/** Whether the rules keep a site open: what is proved. Given another rule, a test sees the proof fail. */
export type OpenRule = (facts: CoverFacts, day: string) => readonly Stretch[]
const realRule: OpenRule = (facts, day) => coverOn(facts, day).open

export function proveCover(sites: number, days: number, seed: number, rule: OpenRule = realRule): CoverProof {
  const proof = { siteHours: 0, openHours: 0, uncoveredOpenHours: 0, pauses: 0 }
  for (let number = 0; number < sites; number += 1) {
    const by = chanceFrom(seed + number * 7919)
    let site = newSite(number, { zone, calendar }, firstDay, by)
    for (let count = 0; count < days; count += 1) {
      const day = addDays(firstDay, count)
      site = playDay(morning(site, day, by), day, by, rule, proof)
    }
  }
  const hours = (looks: number) => Math.round((looks * look * 100) / 60) / 100
  return {
    siteHours: hours(proof.siteHours),
    openHours: hours(proof.openHours),
    uncoveredOpenHours: hours(proof.uncoveredOpenHours),
    pauses: proof.pauses,
  }
}

function playDay(begun: Simulated, day: string, by: Chance, rule: OpenRule, proof: CoverProof): Simulated {
  let site = begun
  let [pausedBefore, open] = [false, rule(site.facts, day)]
  const [from, to] = [momentOf(day, 0, zone), momentOf(addDays(day, 1), 0, zone)]
  for (let moment = from; moment < to; moment += look * minute) {
    if ((moment - from) % (60 * minute) === 0) {
      const after = anHour(site, day, moment, by)
      if (after.facts !== site.facts) open = rule(after.facts, day)
      site = after
    }
    const wanted = isWanted(site.facts, day, moment)
    const isOpen = holdsMoment(open, moment)
    if (wanted) proof.siteHours += 1
    if (wanted && isOpen) proof.openHours += 1
    if (isOpen && !somebodyThere(site, day, moment)) proof.uncoveredOpenHours += 1
    if (wanted && !isOpen && !pausedBefore) proof.pauses += 1
    if (wanted) pausedBefore = !isOpen
  }
  return site
}

/** The truth, reckoned minute by minute from the wall and not from stretches: is somebody there who may be? */
function somebodyThere({ facts, missing }: Simulated, day: string, moment: number): boolean {
  const at = wallMinutes(moment)
  return facts.moderators.some(({ person, signed, trainedUntil, here }) => {
    const due =
      facts.duties.some(
        (each) =>
          each.person === person && each.weekday === weekdayOf(day) && each.opens <= at && at < each.closes,
      ) || facts.taken.some((each) => each.person === person && each.day === day)
    const gone =
      (missing.get(person) ?? []).some(({ starts, ends }) => starts <= moment && moment < ends) ||
      facts.busy.some((each) => each.person === person && each.starts <= moment && moment < each.ends) ||
      facts.away.some((each) => each.person === person && each.starts <= day && day <= each.ends)
    const belongs = here.some(({ starts, ends }) => starts <= day && day <= (ends ?? day))
    return due && !gone && signed && belongs && day <= (trainedUntil ?? day)
  })
}

function isWanted({ hours }: CoverFacts, day: string, moment: number): boolean {
  const { terms, closures } = calendar
  const isTerm = terms.some(({ starts, ends }) => starts <= day && day <= ends) || day > '2027-07-23'
  if (!isTerm || closures.some(({ starts, ends }) => starts <= day && day <= ends)) return false
  if (holidays.has(day)) return false
  const at = wallMinutes(moment)
  return hours.some(({ weekday, opens, closes }) => weekday === weekdayOf(day) && opens <= at && at < closes)
}
const holidays = new Set(['2027-05-03', '2027-08-30'])

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  hour: 'numeric',
  minute: 'numeric',
})
const walls = new Map<number, number>()
function wallMinutes(moment: number): number {
  const known = walls.get(moment)
  if (known !== undefined) return known
  const [hour = 0, past = 0] = wall.format(moment).split(':').map(Number)
  walls.set(moment, hour * 60 + past)
  return hour * 60 + past
}

/** Mulberry32: small, even, the same for the same seed. Source: Tommy Ettinger, public domain. */
function chanceFrom(seed: number): Chance {
  let state = Math.trunc(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
