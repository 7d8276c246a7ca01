// Draws a workflow: the spine of states from top to bottom, the others at the right, a lane for each line between them.
import { laneGap, labelWidth, margin, placeAll } from './place-workflow.mjs'
import { drawBox, drawDot, drawLabel, drawLine, labelHeight, wholeSvg } from './svg-parts.mjs'

export function drawWorkflow(workflow, nameOf) {
  const placed = placeAll(workflow, nameOf)
  const drawing = { ...placed, tone: (state) => workflow.states[state].tone }
  const boxes = [...placed.boxes]
  return wholeSvg({
    width: Math.max(...boxes.map(([, { x, width }]) => x + width), placed.lanesAt) + margin,
    height: Math.max(...boxes.map(([, { y, height }]) => y + height)) + margin,
    title: `The states of a ${workflow.thing}, and the actions between them`,
    parts: [
      ...acrossParts(drawing),
      ...downParts(drawing),
      ...loopParts(drawing),
      ...backParts(drawing),
      ...boxes.map(([state, place]) => drawBox(workflow.states[state], place)),
    ],
  })
}

function acrossParts({ plan, label, tone, boxes, ends, left, lanesAt, sideAt }) {
  return plan.across.flatMap((line, index) => {
    const lane = lanesAt + index * laneGap
    const end = (state) => {
      // What begins elsewhere than at the head of the spine leaves from the same dot.
      if (state === 'nothing') return [left + 24, margin + 6]
      const { x, width } = boxes.get(state)
      return [plan.side.includes(state) ? x : x + width, ends.get(`${index} ${state}`)]
    }
    const to = end(line.to)
    const froms = line.froms.map(end)
    const ways = froms.map((from) => drawLine([from, [lane, from[1]], [lane, to[1]], to], tone(line.to)))
    // A dot tells a join from a crossing; where the lane ends there is nothing to tell.
    const heights = [...froms, to].map(([, y]) => y)
    const joins = heights.filter((y) => y > Math.min(...heights) && y < Math.max(...heights))
    const side = [line.to, ...line.froms].find((state) => plan.side.includes(state))
    const lines = label(line.row)
    return [
      ...ways,
      ...joins.map((y) => drawDot([lane, y], tone(line.to))),
      drawLabel(lines, sideAt - labelWidth, end(side)[1] - labelHeight(lines) - 5),
    ]
  })
}

function downParts({ plan, label, tone, boxes, left }) {
  return plan.spine.flatMap((state, at) => {
    const { y } = boxes.get(state)
    const before = boxes.get(plan.spine[at - 1])
    const start = before ? before.y + before.height : margin + 6
    const labels = plan.down.filter((arrow) => arrow.to === state).map(({ row }) => label(row))
    const whole = labels.reduce((total, lines) => total + labelHeight(lines) + 8, 0)
    let top = start + Math.max(6, (y - start - whole) / 2)
    const words = labels.map((lines) => {
      const drawn = drawLabel(lines, left + 40, top)
      top += labelHeight(lines) + 8
      return drawn
    })
    const way = [start, y].map((each) => [left + 24, each])
    return [...(before ? [] : [drawDot(way[0], 'grey', 6)]), drawLine(way, tone(state)), ...words]
  })
}

/** An action that leaves the state as it is. */
function loopParts({ plan, label, tone, boxes, left }) {
  return plan.spine.flatMap((state) => {
    const { y, height } = boxes.get(state)
    const rows = plan.loops.filter(({ to }) => to === state).map(({ row }) => row)
    return rows.flatMap((row, at) => {
      const [top, room] = [y + (height / rows.length) * at, height / rows.length]
      const points = [
        [left, top + room / 4],
        [left - 22, top + room / 4],
        [left - 22, top + (room * 3) / 4],
        [left, top + (room * 3) / 4],
      ]
      const lines = label(row)
      return [
        drawLine(points, tone(state)),
        drawLabel(lines, left - 32, top + (room - labelHeight(lines)) / 2, 'end'),
      ]
    })
  })
}

/** Lines along the spine that pass over a state or lead back: each has a lane of its own at the far left. */
function backParts({ plan, label, tone, boxes, left, loopsTo }) {
  return plan.back.flatMap(({ froms, to, row }, index) => {
    const lane = left - loopsTo - laneGap - index * (labelWidth + laneGap)
    const height = (state) => boxes.get(state).y + boxes.get(state).height / 2 + (index + 1) * 6
    const ways = froms.map((from) =>
      drawLine(
        [
          [left, height(from)],
          [lane, height(from)],
          [lane, height(to)],
          [left, height(to)],
        ],
        tone(to),
      ),
    )
    const lines = label(row)
    return [
      ...ways,
      drawLabel(lines, lane - 10, (height(froms[0]) + height(to) - labelHeight(lines)) / 2, 'end'),
    ]
  })
}
