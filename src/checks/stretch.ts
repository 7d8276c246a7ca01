// A part of a text that is worth a dearer look.

/** Places in UTF-16 units; `end` is the first unit after it. */
export type Stretch = { readonly start: number; readonly end: number }

/** In order, those that meet made one. */
export function mergedStretches(stretches: readonly Stretch[]): Stretch[] {
  if (stretches.length < 2) return [...stretches]
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
