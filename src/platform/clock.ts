// The program's own clock, so that a test can hold it still.

/** Says what time it is. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

/** The date on a school's wall, like 2026-11-23. `zone` is an IANA name. */
export const dateIn = (zone: string, at: Date): string => dateFormat(zone).format(at)

const formats = new Map<string, Intl.DateTimeFormat>()
function dateFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  formats.set(zone, made)
  return made
}
