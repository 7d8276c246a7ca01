// Lists for each name the pupils who bear it, as numbers in two flat lists.

export type NameMembers = {
  add(name: string, pupil: number): void
  /** Indexes into the roster; no more than so many, since a very common name says nothing by itself. */
  of(name: string): readonly number[]
}

const most = 5000

/** With room for so many at first. */
export function nameMembers(expected: number): NameMembers {
  const heads = new Map<string, number>()
  let pupils = new Int32Array(expected + 16)
  let next = new Int32Array(expected + 16)
  let count = 0
  const widen = () => {
    const [widerPupils, widerNext] = [new Int32Array(count * 2), new Int32Array(count * 2)]
    widerPupils.set(pupils)
    widerNext.set(next)
    ;[pupils, next] = [widerPupils, widerNext]
  }
  return {
    add(name, pupil) {
      if (count === pupils.length) widen()
      pupils[count] = pupil
      next[count] = heads.get(name) ?? -1
      heads.set(name, count)
      count += 1
    },
    of(name) {
      const found: number[] = []
      for (let at = heads.get(name) ?? -1; at >= 0 && found.length < most; at = next[at] ?? -1)
        found.push(pupils[at] ?? 0)
      return found
    },
  }
}
