// Holds the writing in a picture against the checks of texts: each line, and lines that belong together. Pure.
import { check } from '../checks/check.ts'
import type { Context } from '../checks/context.ts'
import type { Certainty } from '../checks/finding.ts'
import type { FindingKind } from '../policy/finding-kinds.data.ts'
import type { Box, SeenWriting } from '../schema/stored-picture.ts'

export interface WrittenThing {
  kind: FindingKind
  certainty: Certainty
  sentence: string
  box: Box
}

/** What tells who somebody is, or how to reach them; the rest of what is written in a picture is its author's to read. */
const kinds: Partial<Record<FindingKind, FindingKind>> = {
  'pupil-named': 'written-name',
  'contact-detail': 'contact-detail',
}

/** A name that goes on in the next line is found once, in the box of both. */
export function writingFindings(writing: readonly SeenWriting[], context: Context): WrittenThing[] {
  const across = writing.flatMap((first) =>
    writing
      .filter((second) => goesOn(first.box, second.box))
      .flatMap((second) => findAcross(first, second, context)),
  )
  const alone = writing.flatMap(({ text, box }) => find(text, context).map((found) => ({ ...found, box })))
  return [
    ...across,
    ...alone.filter(({ kind, box }) => !across.some((both) => both.kind === kind && holds(both.box, box))),
  ]
}

const find = (text: string, context: Context) =>
  check({ text }, context).flatMap(({ kind, ...finding }) => {
    const as = kinds[kind]
    return as ? [{ ...finding, kind: as }] : []
  })

/** Only what begins in the one line and ends in the other. */
function findAcross(first: SeenWriting, second: SeenWriting, context: Context): WrittenThing[] {
  const seam = first.text.length
  const box = around(first.box, second.box)
  return find(`${first.text} ${second.text}`, context)
    .filter(({ start, end }) => start < seam && end > seam + 1)
    .map((found) => ({ ...found, box }))
}

/** Whether a line goes on in another: beside it, or right below it, in letters of a like size. */
function goesOn([x, y, w, h]: Box, [x2, y2, w2, h2]: Box): boolean {
  if (Math.max(h, h2) > 1.8 * Math.min(h, h2)) return false
  const size = Math.min(h, h2)
  const beside =
    Math.abs(y + h / 2 - y2 - h2 / 2) < size / 2 && x2 >= x + w - size / 2 && x2 - x - w < 2 * size
  const shared = Math.min(x + w, x2 + w2) - Math.max(x, x2)
  const below = y2 > y + h / 2 && y2 - y - h < 1.2 * size && shared > 0.4 * Math.min(w, w2)
  return beside || below
}

function around([x, y, w, h]: Box, [x2, y2, w2, h2]: Box): Box {
  const [left, top] = [Math.min(x, x2), Math.min(y, y2)]
  return [left, top, Math.max(x + w, x2 + w2) - left, Math.max(y + h, y2 + h2) - top]
}

const holds = ([x, y, w, h]: Box, [x2, y2, w2, h2]: Box): boolean =>
  x2 >= x && y2 >= y && x2 + w2 <= x + w && y2 + h2 <= y + h
