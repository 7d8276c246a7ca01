// How dates and times are written on a page.

/** "Friday 27 November 2026" from 2026-11-27. */
export const longDate = (date: string): string =>
  write(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** "27 November 2026" from 2026-11-27. */
export const plainDate = (date: string): string =>
  write(date, { day: 'numeric', month: 'long', year: 'numeric' })

/** "27 November 2026, 8:30am" at the school's clock. `zone` is an IANA name. */
export function moment(at: Date, zone: string): string {
  const day = format({ day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(at)
  const time = format({ hour: 'numeric', minute: '2-digit', hour12: true, timeZone: zone }).format(at)
  return `${day}, ${time.replace(/\s/gu, '').toLowerCase()}`
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
