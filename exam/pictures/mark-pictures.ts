import type { PictureFinding } from '../../src/pictures/examination.ts'
// Holds what was found in a picture against what is in it.
import type { Box } from '../../src/schema/stored-picture.ts'
import type { PictureCase } from './picture-case.ts'

export interface PictureMarks {
  /** What was to be found, and how much of it was. */
  labelled: number
  found: number
  /** What was raised where nothing was to be found. */
  inVain: number
}

const holdsMiddle = ([x, y, w, h]: Box, [a, b, c, d]: Box): boolean =>
  a + c / 2 >= x && a + c / 2 <= x + w && b + d / 2 >= y && b + d / 2 <= y + h

/** Either holds the middle of the other, and neither is more than two and a half times as tall. */
const isSame = (one: Box, other: Box): boolean =>
  (holdsMiddle(one, other) || holdsMiddle(other, one)) &&
  Math.max(one[3], other[3]) < 2.5 * Math.min(one[3], other[3])

export function markFaces({ faces }: PictureCase, findings: readonly PictureFinding[]): PictureMarks {
  const seen = findings.filter(({ kind }) => kind === 'pupil-pictured')
  return {
    labelled: faces.length,
    found: faces.filter((face) => seen.some(({ box }) => isSame(box, face))).length,
    inVain: seen.filter(({ box }) => !faces.some((face) => isSame(box, face))).length,
  }
}

/** Names that may stand there count as raised in vain where they would stop the post. */
export function markNames({ names }: PictureCase, findings: readonly PictureFinding[]): PictureMarks {
  const seen = findings.filter(({ kind }) => kind === 'written-name')
  const wanted = names.filter(({ allowed }) => !allowed)
  const holds = (boxes: readonly PictureFinding[], box: Box) =>
    boxes.some((each) => holdsMiddle(each.box, box))
  return {
    labelled: wanted.length,
    found: wanted.filter(({ box }) => holds(seen, box)).length,
    inVain: seen.filter(({ stops, box }) => stops && !wanted.some((name) => holdsMiddle(box, name.box)))
      .length,
  }
}

export function markDetails({ details }: PictureCase, findings: readonly PictureFinding[]): PictureMarks {
  const told = findings.some(({ kind }) => kind === 'metadata')
  const wanted = Object.values(details).some(Boolean)
  return { labelled: Number(wanted), found: Number(wanted && told), inVain: Number(!wanted && told) }
}
