// The boxes of the editor as a list: a look at each, whether and how it is covered, and taking it away.
import { Card } from '../../lift/card.tsx'
import { keyOf, ways, type Size } from '../../redaction/box.ts'
import { PicturePart } from '../../redaction/picture-view.tsx'
import type { Drawn } from './drawn.ts'

export interface DrawnListView {
  src: string
  size: Size
  drawn: readonly Drawn[]
  put: (id: number, part: Partial<Drawn>) => void
  remove: (id: number) => void
}

export const DrawnList = (view: DrawnListView) => (
  <Card title="What to cover" id="boxes">
    {view.drawn.length === 0 && <p class="govuk-body">No box yet. Draw one around what nobody should see.</p>}
    <ol class="gp-boxes">
      {view.drawn.map((each, index) => (
        <DrawnItem {...{ ...view, each, index }} key={each.id} />
      ))}
    </ol>
  </Card>
)

function DrawnItem({ src, size, put, remove, each, index }: DrawnListView & { each: Drawn; index: number }) {
  const { id, box, how, label, ticked } = each
  const key = keyOf(box)
  return (
    <li class="gp-boxes__item">
      <PicturePart {...{ src, size, box }} label={`Box ${index + 1}: ${label}`} />
      <div class="gp-boxes__choices">
        <input type="hidden" name="offered" value={`${key} ${label}`} />
        <label class="gp-boxes__tick">
          <input
            type="checkbox"
            name="box"
            value={key}
            checked={ticked}
            onChange={() => put(id, { ticked: !ticked })}
          />{' '}
          {index + 1}. {label}
        </label>
        <label>
          <span class="govuk-visually-hidden">How box {index + 1} is covered</span>
          <select
            class="govuk-select"
            name={`how-${key}`}
            value={how}
            onChange={({ currentTarget }) =>
              put(id, { how: ways.find(({ value }) => value === currentTarget.value)?.value ?? 'cover' })
            }
          >
            {ways.map(({ value, text }) => (
              <option value={value}>{text}</option>
            ))}
          </select>
        </label>
        <button type="button" class="gp-link-button" onClick={() => remove(id)}>
          Remove<span class="govuk-visually-hidden"> box {index + 1}</span>
        </button>
      </div>
    </li>
  )
}
