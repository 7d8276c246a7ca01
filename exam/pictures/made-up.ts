// Chance with a fixed seed, so that everybody examines the same pictures.

export interface Chance {
  /** A whole number from 0 to below `most`. */
  whole: (most: number) => number
  between: (least: number, most: number) => number
  of: <Item>(items: readonly Item[]) => Item
}

/** Source: mulberry32, Tommy Ettinger, public domain. */
export function chanceFrom(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (most: number) => Math.floor(next() * most)
  return {
    whole,
    between: (least, most) => least + next() * (most - least),
    of: (items) => {
      const item = items[whole(items.length)]
      if (item === undefined) throw new Error('There is nothing to choose from.')
      return item
    },
  }
}
