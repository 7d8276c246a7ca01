// Draws a picture on a canvas with its boxes covered, coarse or blurred, as a foretaste: the server does it to the picture itself.
import type { Box, Redacting } from '../../../schema/stored-picture.ts'
import type { Size } from '../../redaction/box.ts'

export interface Effect {
  box: Box
  how: Redacting
}

/** The longer side of the canvas, in pixels: sharp enough on a phone, and little to draw. */
const longest = 1200

/** How many blocks a box has across; a blur is as coarse, with its blocks run together. */
const blocks = 3

/** Draws all of it anew; `size` is that of the picture in whose pixels the boxes are given. */
export function drawEffects(
  canvas: HTMLCanvasElement,
  image: HTMLImageElement,
  size: Size,
  effects: readonly Effect[],
): void {
  const scale = Math.min(1, longest / Math.max(size.width, size.height))
  canvas.width = Math.round(size.width * scale)
  canvas.height = Math.round(size.height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  for (const { box, how } of effects) {
    const [x, y, width, height] = box.map((side) => side * scale) as [number, number, number, number]
    if (how === 'cover') {
      pen.fillStyle = '#14171c'
      pen.fillRect(x, y, width, height)
    } else coarse(pen, [x, y, width, height], how === 'blur')
  }
}

/** Makes a part small, and large again. */
function coarse(pen: CanvasRenderingContext2D, [x, y, width, height]: Box, smooth: boolean): void {
  const small = document.createElement('canvas')
  small.width = blocks
  small.height = Math.max(1, Math.round((blocks * height) / width))
  const tiny = small.getContext('2d')
  if (!tiny) return
  tiny.drawImage(pen.canvas, x, y, width, height, 0, 0, small.width, small.height)
  pen.imageSmoothingEnabled = smooth
  pen.drawImage(small, x, y, width, height)
  pen.imageSmoothingEnabled = true
}
