// Stretches of time, and what is left of them when others are laid over them. Pure.

/** From the first millisecond since 1970 up to, and without, the second. */
export interface Stretch {
  starts: number
  ends: number
}

/** The same time in as few stretches as can be, in order. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const { starts, ends } of stretches.toSorted((one, other) => one.starts - other.starts)) {
    if (ends <= starts) continue
    const last = out.at(-1)
    if (last && starts <= last.ends) last.ends = Math.max(last.ends, ends)
    else out.push({ starts, ends })
  }
  return out
}

/** What is in both. */
export const shared = (some: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  merged(
    some.flatMap((one) =>
      others.map((other) => ({
        starts: Math.max(one.starts, other.starts),
        ends: Math.min(one.ends, other.ends),
      })),
    ),
  )

/** What of the first is in none of the second. */
export const without = (some: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  others.reduce<Stretch[]>(
    (left, { starts, ends }) =>
      left.flatMap((one) =>
        [
          { starts: one.starts, ends: Math.min(one.ends, starts) },
          { starts: Math.max(one.starts, ends), ends: one.ends },
        ].filter((each) => each.ends > each.starts),
      ),
    merged(some),
  )

/** Whether a moment lies in one of them. */
export const holdsMoment = (stretches: readonly Stretch[], moment: number): boolean =>
  stretches.some(({ starts, ends }) => starts <= moment && moment < ends)
