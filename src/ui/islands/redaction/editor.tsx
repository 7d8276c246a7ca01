// The editor of a picture's boxes: the canvas, and beside it the same boxes as a list, which is also what the form sends.
import { useEffect, useState } from 'preact/hooks'

import type { Box } from '../../../schema/stored-picture.ts'
import { Card } from '../../lift/card.tsx'
import { TwoColumns } from '../../lift/two-columns.tsx'
import { partOf, type Marked, type Size } from '../../redaction/box.ts'
import { DrawnList } from './drawn-list.tsx'
import type { Drawn } from './drawn.ts'
import { Surface } from './surface.tsx'

export interface EditorView {
  src: string
  alt: string
  size: Size
  marked: readonly Marked[]
}

export function Editor({ src, alt, size, marked }: EditorView) {
  const boxes = useBoxes(marked)
  const { drawn, change, remove, add, said } = boxes
  return (
    <TwoColumns aside={<DrawnList {...{ src, size, ...boxes }} />}>
      <Card title="The picture">
        <p class="govuk-hint" id="keys">
          Draw a box with a finger or the mouse. Move it, or pull its corner. With the keys: arrows move a
          box, Shift and arrows change its size, Delete removes it.
        </p>
        <Surface {...{ src, alt, size, drawn, add, change, remove }} />
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => add(partOf([40, 40, 20, 20], size))}
        >
          Add a box
        </button>
        <p class="govuk-visually-hidden" role="status">
          {said}
        </p>
      </Card>
    </TwoColumns>
  )
}

/** The boxes with what can be done to them; whatever is added has the focus next, so that keys reach it. */
function useBoxes(marked: readonly Marked[]) {
  const [drawn, setDrawn] = useState<readonly Drawn[]>(() => marked.map((each, id) => ({ ...each, id })))
  const [next, setNext] = useState(marked.length)
  const [said, say] = useState('')
  const [focused, focus] = useState<number>()
  useEffect(() => {
    if (focused !== undefined) document.getElementById(`box-${focused}`)?.focus()
  }, [focused])
  const put = (id: number, part: Partial<Drawn>) =>
    setDrawn((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each)))
  const change = (id: number, box: Box) => put(id, { box })
  const remove = (id: number) => {
    const left = drawn.filter((each) => each.id !== id)
    setDrawn(left)
    say('Box removed.')
    focus(left.at(-1)?.id)
  }
  const add = (box: Box) => {
    setDrawn((all) => [...all, { id: next, box, how: 'cover', label: 'Your own box', ticked: true }])
    setNext(next + 1)
    say(`Box ${drawn.length + 1} added.`)
    focus(next)
  }
  return { drawn, said, put, change, remove, add }
}
