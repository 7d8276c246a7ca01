// How hours, gaps and the standing of a site are said.
import type { CoverNow, Hours } from '../../policy/cover/cover.ts'
import type { Stretch } from '../../policy/cover/spans.ts'
import { weekdays } from '../../policy/working-days.ts'
import { moment } from '../../ui/dates.ts'

/** "08:30" from 510. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** "Monday 08:30 to 16:30". */
export const hoursSaid = ({ weekday, opens, closes }: Hours): string =>
  `${weekdays[weekday - 1] ?? ''} ${clockOf(opens)} to ${clockOf(closes)}`

/** "8:30am to 12pm and 1pm to 4:30pm", on the school's wall; "all day" from midnight to midnight. */
export const timesSaid = (stretches: readonly Stretch[], zone: string): string =>
  stretches
    .map(({ starts, ends }) => [timeOf(starts, zone), timeOf(ends, zone)])
    .map(([from, to]) => (from === 'midnight' && to === 'midnight' ? 'all day' : `${from} to ${to}`))
    .join(' and ')

const timeOf = (at: number, zone: string): string => {
  const said = moment(new Date(at), zone).split(', ').at(-1) ?? ''
  return said === '12:00am' ? 'midnight' : said.replace(':00', '')
}

/** Why somebody can't send a comment now; undefined where they can. */
export function closedBecause(now: CoverNow | undefined, zone: string): string | undefined {
  if (!now || now.state === 'no-hours')
    return 'Comments are not open yet: the school has still to say when somebody is here to read them.'
  if (now.state === 'open') return undefined
  const again =
    now.next === undefined ? 'Come back later.' : `They open again on ${moment(new Date(now.next), zone)}.`
  return now.state === 'paused'
    ? `Comments are paused, because nobody from the school is here to read them. ${again}`
    : `Comments are closed at this hour. ${again}`
}
