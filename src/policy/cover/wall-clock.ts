// Between the time on a school's wall and a moment, across the changes of the clock. Pure.

const minute = 60_000
const day = 24 * 60 * minute

/**
 * The moment, in milliseconds since 1970, at which a wall shows so many minutes after midnight of a date like
 * 2026-11-23; `zone` is an IANA name. A time that the wall shows twice is its first; one that it leaps over is the leap.
 */
export function momentOf(date: string, minutes: number, zone: string): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * minute
  const [before, after] = [offsetAt(wall - day, zone), offsetAt(wall + day, zone)]
  const [first, second] = [wall - before, wall - after]
  if (before === after || offsetAt(first, zone) === before) return first
  return offsetAt(second, zone) === after ? second : leapBetween(second, first, zone)
}

/** How far a zone's wall is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  // Clocks change on the hour or the half hour everywhere, so that what holds for its first minute holds for a quarter.
  const quarter = Math.floor(moment / (15 * minute)) * 15 * minute
  const key = `${zone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const part = Object.fromEntries(
    formatIn(zone)
      .formatToParts(quarter)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day: date = 1, hour = 0, minute: past = 0 } = part
  const offset = Date.UTC(year, month - 1, date, hour, past) - quarter
  if (offsets.size > 20_000) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function leapBetween(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone)
  let [low, high] = [from, to]
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute
    if (offsetAt(middle, zone) === before) low = middle
    else high = middle
  }
  return high
}

const offsets = new Map<string, number>()
const formats = new Map<string, Intl.DateTimeFormat>()
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(zone, made)
  return made
}
