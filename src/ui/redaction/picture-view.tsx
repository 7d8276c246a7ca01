// A picture with numbered boxes over it, and the part of it that lies in one box: drawn by the browser from the one file.
import type { Box } from '../../schema/stored-picture.ts'
import type { Size } from './box.ts'

export interface PictureView {
  src: string
  size: Size
}

const Image = ({ src, size }: PictureView) => (
  <image href={src} width={size.width} height={size.height} preserveAspectRatio="none" />
)

/** Only what lies in the box. */
export const PicturePart = ({ src, size, box, label }: PictureView & { box: Box; label: string }) => (
  <svg class="gp-part" viewBox={box.join(' ')} role="img" aria-label={label}>
    <Image src={src} size={size} />
  </svg>
)

export function PictureWithBoxes({
  src,
  size,
  alt,
  boxes,
}: PictureView & { alt: string; boxes: readonly Box[] }) {
  const letter = Math.round(Math.max(size.width, size.height) / 28)
  return (
    <svg class="gp-redact__picture" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={alt}>
      <Image src={src} size={size} />
      {boxes.map(([x, y, width, height], index) => (
        <>
          <rect
            class="gp-redact__box"
            x={x}
            y={y}
            width={width}
            height={height}
            vector-effect="non-scaling-stroke"
          />
          <text class="gp-redact__number" x={x + letter / 4} y={y + letter} font-size={letter}>
            {index + 1}
          </text>
        </>
      ))}
    </svg>
  )
}
