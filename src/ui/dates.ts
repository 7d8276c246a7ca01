// How dates and times are written on a page.

/** "Friday 27 November 2026" from 2026-11-27. */
export const longDate = (date: string): string =>
  write(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** "27 November 2026" from 2026-11-27. */
export const plainDate = (date: string): string =>
  write(date, { day: 'numeric', month: 'long', year: 'numeric' })

/** "27 November 2026, 8:30am" at the school's clock. `zone` is an IANA name. */
export function moment(at: Date, zone: string): string {
  const { day, time } = clocks.get(zone) ?? clockOf(zone)
  return `${day.format(at)}, ${time.format(at).replace(/\s/gu, '').toLowerCase()}`
}

/** How a day and a time are written in each zone. Making a format takes a hundred times as long as using one. */
const clocks = new Map<string, ReturnType<typeof clockOf>>()
function clockOf(timeZone: string) {
  const clock = {
    day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone }),
    time: new Intl.DateTimeFormat('en-GB', {
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h12',
      timeZone,
    }),
  }
  clocks.set(timeZone, clock)
  return clock
}

const write = (date: string, options: Intl.DateTimeFormatOptions): string =>
  format({ ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

const formats = new Map<string, Intl.DateTimeFormat>()
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options)
  const made = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', options)
  formats.set(key, made)
  return made
}
