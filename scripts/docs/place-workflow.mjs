// Finds a place for everything in a workflow's picture. Nothing can overlap: each label has a strip of its own, and
// each line a lane and a place at its box. Sizes in pixels.
import { layOut } from './lay-out-workflow.mjs'
import { labelHeight, labelOf, labelWidthOf } from './svg-parts.mjs'

export const margin = 24
export const laneGap = 16
export const labelWidth = 236
const box = { width: 210, least: 46 }

/** The plan with the places of boxes, lanes and the ends of lines. `loopsTo`: how far loops reach to the left. */
export function placeAll(workflow, nameOf) {
  const plan = layOut(workflow)
  const label = (row) => labelOf(row, nameOf)
  const loopsTo =
    plan.loops.length > 0 ? 40 + Math.max(...plan.loops.map(({ row }) => labelWidthOf(label(row)))) : 0
  const left = margin + loopsTo + plan.back.length * (labelWidth + laneGap)
  const lanesAt = left + 40 + labelWidth + 16
  const sideAt = lanesAt + plan.across.length * laneGap + labelWidth + 20
  const placed = { plan, label, left, loopsTo, lanesAt, sideAt }
  const boxes = new Map([...spineBoxes(placed), ...sideBoxes(placed)])
  return { ...placed, boxes, ends: endsOf(placed, boxes) }
}

/** The boxes of the spine, with room above each for what leads to it. */
function spineBoxes({ plan, label, left }) {
  let y = margin
  return plan.spine.map((state) => {
    const above = plan.down
      .filter((arrow) => arrow.to === state)
      .map(({ row }) => labelHeight(label(row)) + 8)
    y += Math.max(44, sum(above) + 22)
    const lines = plan.across.filter(({ froms, to }) => [...froms, to].includes(state)).length
    const loops = plan.loops.filter(({ to }) => to === state).map(({ row }) => labelHeight(label(row)) + 12)
    const height = Math.max(box.least, (lines + 1) * 15, sum(loops) + 4)
    const place = { x: left, y, width: box.width, height }
    y += height
    return [state, place]
  })
}

/** The boxes at the side, each as high as the labels of its lines. */
function sideBoxes({ plan, label, sideAt }) {
  let y = margin + 44
  return plan.side.map((state) => {
    const lines = touching(plan, state).map(({ row }) => labelHeight(label(row)) + 16)
    const height = Math.max(box.least, sum(lines) + 10)
    const place = { x: sideAt, y, width: box.width - 20, height }
    y += height + 36
    return [state, place]
  })
}

const touching = ({ across }, state) =>
  across.filter(({ froms, to }) => froms.includes(state) || to === state)

/** Where each line across leaves or enters each of its boxes: `line's index, state` → height. */
function endsOf({ plan, label }, boxes) {
  const ends = new Map()
  for (const [state, { y, height }] of boxes) {
    const lines = touching(plan, state)
    const isSide = plan.side.includes(state)
    let at = y + (isSide ? 4 : 0)
    const ordered = isSide ? lines : lines.toReversed()
    for (const line of ordered) {
      at += isSide ? labelHeight(label(line.row)) + 16 : Math.floor(height / (lines.length + 1))
      ends.set(`${plan.across.indexOf(line)} ${state}`, isSide ? at - 4 : at)
    }
  }
  return ends
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
