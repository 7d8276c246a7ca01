// Reads one line of an export.
export type Line = Readonly<Record<string, unknown>>

/** The object of a line, where it is written in the one right way: no spaces, no name twice, nothing escaped that need not be. */
export function objectIn(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const whole = typeof value === 'object' && value !== null && JSON.stringify(value) === text
    return whole ? (value as Line) : undefined
  } catch {
    return undefined
  }
}
