// Reads out of a calendar file (RFC 5545) when its person is not free: repeats, exceptions and time zones reckoned; never what for.
import ICAL from 'ical.js'

import type { Stretch } from '../../policy/cover/spans.ts'
import { merged, shared } from '../../policy/cover/spans.ts'
import { momentOf } from '../../policy/cover/wall-clock.ts'
import { addDays } from '../../policy/days.ts'

/** The most turns of one repeated event that are looked at: a daily one of twenty-five years. */
const mostTurns = 10_000

/**
 * The busy time from the beginning of one day until the end of another, in as few stretches as can be; undefined where the
 * text is no calendar. A time without a zone of its own, and a whole day, count on the school's wall in `zone`.
 */
export function busyTimes(text: string, zone: string, first: string, last: string): Stretch[] | undefined {
  const calendar = parsed(text)
  if (!calendar) return undefined
  const window = [{ starts: momentOf(first, 0, zone), ends: momentOf(addDays(last, 1), 0, zone) }]
  for (const each of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(each)
  try {
    const events = calendar.getAllSubcomponents('vevent').filter(blocks)
    const masters = events.filter((each) => !each.hasProperty('recurrence-id'))
    const busy = masters.flatMap((each) => turnsOf(new ICAL.Event(each), events, zone, window[0]?.ends ?? 0))
    return shared(merged(busy), window)
  } catch {
    // A calendar whose rules contradict themselves is none that we can read.
    return undefined
  } finally {
    ICAL.TimezoneService.reset()
  }
}

function parsed(text: string): ICAL.Component | undefined {
  try {
    const calendar = ICAL.Component.fromString(text)
    return calendar.name === 'vcalendar' ? calendar : undefined
  } catch {
    return undefined
  }
}

const valueOf = (event: ICAL.Component, name: string): string =>
  String(event.getFirstPropertyValue(name) ?? '').toUpperCase()

/** Whether an event takes its person's time. Source: RFC 5545 §3.8.2.7, §3.8.1.11. */
const blocks = (event: ICAL.Component): boolean =>
  event.hasProperty('dtstart') &&
  valueOf(event, 'transp') !== 'TRANSPARENT' &&
  valueOf(event, 'status') !== 'CANCELLED'

function turnsOf(
  master: ICAL.Event,
  events: readonly ICAL.Component[],
  zone: string,
  until: number,
): Stretch[] {
  for (const each of events)
    if (each.hasProperty('recurrence-id') && valueOf(each, 'uid') === master.uid.toUpperCase())
      master.relateException(each)
  if (!master.isRecurring()) return [stretchOf(master, zone)]
  const turns: Stretch[] = []
  const turn = master.iterator()
  for (let count = 0; count < mostTurns; count += 1) {
    const at = turn.next()
    if (!at) break
    if (instantOf(at, tzidOf(master.component), zone) > until) break
    const { startDate, endDate, item } = master.getOccurrenceDetails(at)
    turns.push(stretchOf({ startDate, endDate, component: item.component }, zone))
  }
  return turns
}

type Placed = Pick<ICAL.Event, 'startDate' | 'endDate' | 'component'>
function stretchOf({ startDate, endDate, component }: Placed, zone: string): Stretch {
  const [from, to] = [tzidOf(component), tzidOf(component, 'dtend') ?? tzidOf(component)]
  return { starts: instantOf(startDate, from, zone), ends: instantOf(endDate, to, zone) }
}

/** The zone that an event names; it may be none that the file tells of. */
function tzidOf(event: ICAL.Component, name = 'dtstart'): string | undefined {
  const named: unknown = event.getFirstProperty(name)?.getParameter('tzid')
  return typeof named === 'string' ? named : undefined
}

function instantOf(time: ICAL.Time, tzid: string | undefined, zone: string): number {
  const pad = (number: number) => String(number).padStart(2, '0')
  const date = `${time.year}-${pad(time.month)}-${pad(time.day)}`
  if (time.zone?.tzid === 'UTC') return time.toJSDate().getTime()
  const minutes = time.isDate ? 0 : time.hour * 60 + time.minute
  if (time.isDate || !tzid) return momentOf(date, minutes, zone)
  // Names such as Europe/Paris are known here with all their changes; others come with the file.
  return isZone(tzid) ? momentOf(date, minutes, tzid) : time.toUnixTime() * 1000
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
