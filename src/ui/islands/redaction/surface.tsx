// The picture on a canvas with its boxes over it: drawn, moved and made larger with a finger, a mouse or the keys.
import { useEffect, useRef, useState } from 'preact/hooks'

import type { Box } from '../../../schema/stored-picture.ts'
import { boxBetween, leastSide, moved, resized, type Point, type Size } from '../../redaction/box.ts'
import { drawEffects } from './draw-effects.ts'
import type { Drawn } from './drawn.ts'
import { keyed } from './keyed.ts'

export interface SurfaceView {
  src: string
  alt: string
  size: Size
  drawn: readonly Drawn[]
  add: (box: Box) => void
  change: (id: number, box: Box) => void
  remove: (id: number) => void
}

/** What the finger is about: a new box, or one that it moves or stretches. */
type Drag = { from: Point; id?: number; box?: Box; stretches?: boolean }

export function Surface(view: SurfaceView) {
  const { size, drawn, alt } = view
  const canvas = usePicture(view)
  const [drag, setDrag] = useState<Drag>()
  const [fresh, setFresh] = useState<Box>()
  const corner = Math.round(Math.max(size.width, size.height) / 40)
  const begin = (event: PointerEvent) => {
    const target = event.target as Element
    const id = Number(target.getAttribute('data-id') ?? NaN)
    const known = drawn.find((each) => each.id === id)
    const stretches = target.hasAttribute('data-corner')
    ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
    setDrag({ from: pointOf(event, size), ...(known ? { id, box: known.box, stretches } : {}) })
  }
  const go = (event: PointerEvent) => {
    if (!drag) return
    const at = pointOf(event, size)
    if (drag.box && drag.id !== undefined) {
      const shift = drag.stretches ? resized : moved
      view.change(drag.id, shift(drag.box, at.x - drag.from.x, at.y - drag.from.y, size))
    } else if (Math.abs(at.x - drag.from.x) + Math.abs(at.y - drag.from.y) > leastSide)
      setFresh(boxBetween(drag.from, at, size))
  }
  const end = () => {
    if (fresh) view.add(fresh)
    setDrag(undefined)
    setFresh(undefined)
  }
  return (
    <div class="gp-redact__surface">
      <canvas ref={canvas} class="gp-redact__canvas" role="img" aria-label={alt} />
      <svg
        class="gp-redact__boxes"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label="Boxes on the picture"
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {drawn.map((each, index) => (
          <BoxOnPicture {...{ ...view, each, index, corner }} key={each.id} />
        ))}
        {fresh && <Frame box={fresh} />}
      </svg>
    </div>
  )
}

const Frame = ({ box: [x, y, width, height], id, thin }: { box: Box; id?: number; thin?: boolean }) => (
  <rect
    class={thin ? 'gp-redact__box gp-redact__box--open' : 'gp-redact__box'}
    {...{ x, y, width, height }}
    vector-effect="non-scaling-stroke"
    data-id={id}
  />
)

type OnPicture = SurfaceView & { each: Drawn; index: number; corner: number }

function BoxOnPicture({ each, index, corner, size, change, remove }: OnPicture) {
  const { id, box, label, ticked } = each
  const [x, y, width, height] = box
  const press = (event: KeyboardEvent) => {
    const after = keyed(event, box, size)
    if (!after) return
    event.preventDefault()
    if (after === 'remove') remove(id)
    else change(id, after)
  }
  return (
    <g
      id={`box-${id}`}
      class="gp-redact__group"
      tabindex={0}
      role="button"
      aria-label={`Box ${index + 1}: ${label}`}
      aria-describedby="keys"
      onKeyDown={press}
    >
      <Frame box={box} id={id} thin={!ticked} />
      <text class="gp-redact__number" x={x + corner / 4} y={y + corner * 1.1} font-size={corner * 1.2}>
        {index + 1}
      </text>
      <rect
        class="gp-redact__corner"
        x={x + width - corner}
        y={y + height - corner}
        width={corner}
        height={corner}
        data-id={id}
        data-corner
      />
    </g>
  )
}

function usePicture({ src, size, drawn }: SurfaceView) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [image, setImage] = useState<HTMLImageElement>()
  useEffect(() => {
    const loading = new Image()
    loading.addEventListener('load', () => setImage(loading))
    loading.src = src
  }, [src])
  useEffect(() => {
    const effects = drawn.filter(({ ticked }) => ticked)
    if (canvas.current && image) drawEffects(canvas.current, image, size, effects)
  }, [image, drawn])
  return canvas
}

/** Where a pointer is, in pixels of the picture. */
function pointOf(event: PointerEvent, size: Size): Point {
  const place = (event.currentTarget as Element).getBoundingClientRect()
  return {
    x: ((event.clientX - place.left) * size.width) / place.width,
    y: ((event.clientY - place.top) * size.height) / place.height,
  }
}
