// Tells what was seen in a smaller view of a picture in the pixels of the picture itself.
import type { Box, SeenFace, SeenWriting } from '../schema/stored-picture.ts'

export interface SeenThings {
  readonly faces: readonly SeenFace[]
  readonly writing: readonly SeenWriting[]
}

/** `scale`: how many pixels of the picture one of the view is. */
export const enlarged = ({ faces, writing }: SeenThings, scale: number): SeenThings => ({
  faces: faces.map(({ box, score }) => ({ box: scaled(box, scale), score })),
  writing: writing.map(({ box, text }) => ({ box: scaled(box, scale), text })),
})

const scaled = ([x, y, width, height]: Box, scale: number): Box => [
  Math.round(x * scale),
  Math.round(y * scale),
  Math.round(width * scale),
  Math.round(height * scale),
]
