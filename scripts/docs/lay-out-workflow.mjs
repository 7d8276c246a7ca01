// Sorts a workflow for its picture: the longest way down the middle (the spine), the other states beside it.

/**
 * The spine, the states beside it, and the arrows by how they are drawn.
 * `down`: along the spine. `loops`: back into the same state. `across`: between spine and side. `back`: other arrows along the spine.
 */
export function layOut({ states, actions }) {
  const arrows = actions.flatMap((row) =>
    (row.from === 'nothing' ? ['nothing'] : row.from).map((from) => ({ from, to: row.to, row })),
  )
  // What no action makes begins in its first state; then the others stand beside it.
  const isMade = arrows.some(({ from }) => from === 'nothing')
  const spine = isMade ? longestWay(arrows) : Object.keys(states).slice(0, 1)
  const side = Object.keys(states).filter((state) => !spine.includes(state))
  const isDown = ({ from, to }) =>
    spine.includes(to) && from === (spine[0] === to ? 'nothing' : spine[spine.indexOf(to) - 1])
  const loops = arrows.filter(({ from, to }) => from === to)
  const down = arrows.filter((arrow) => isDown(arrow) && !loops.includes(arrow))
  const rest = arrows.filter((arrow) => !down.includes(arrow) && !loops.includes(arrow))
  const onSpine = ({ from, to }) => spine.includes(from) && spine.includes(to)
  return {
    spine,
    side: side.toSorted((a, b) => placeOf(a, rest, spine) - placeOf(b, rest, spine)),
    down,
    loops,
    across: joined(
      rest.filter((arrow) => !onSpine(arrow)),
      spine,
    ),
    back: joined(rest.filter(onSpine), spine),
  }
}

/** The shortest way to the state that lies farthest from the beginning. */
function longestWay(arrows) {
  const ways = new Map([['nothing', []]])
  for (const [at, way] of ways)
    for (const { from, to } of arrows) if (from === at && !ways.has(to)) ways.set(to, [...way, to])
  return [...ways.values()].reduce((longest, way) => (way.length > longest.length ? way : longest), [])
}

/** Where beside the spine a state belongs: in the middle of those that it has to do with. */
function placeOf(state, arrows, spine) {
  const others = arrows.flatMap(({ from, to }) => (from === state ? [to] : to === state ? [from] : []))
  const places = others.map((other) => spine.indexOf(other)).filter((place) => place >= 0)
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)
}

/** Arrows of one action that start on the spine and end in one state become one line with several beginnings. */
function joined(arrows, spine) {
  const lines = new Map()
  for (const { from, to, row } of arrows) {
    const key = `${row.action} ${to} ${spine.includes(from) ? 'spine' : from}`
    const line = lines.get(key) ?? { froms: [], to, row }
    line.froms.push(from)
    lines.set(key, line)
  }
  return [...lines.values()]
}
