// The boxes of a picture as a list: a tick, a look at what lies in each, and how it is made unrecognisable.
import { ErrorMessage } from '../../ui/components/error-message.tsx'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { keyOf, ways, type Marked, type Size } from '../../ui/redaction/box.ts'
import { PicturePart } from '../../ui/redaction/picture-view.tsx'

export interface BoxListView {
  src: string
  size: Size
  marked: readonly Marked[]
  errors: FieldErrors
}

export const BoxList = ({ src, size, marked, errors }: BoxListView) => (
  <Card title="What to cover" id="boxes">
    {errors['boxes'] && <ErrorMessage>{errors['boxes']}</ErrorMessage>}
    {marked.length === 0 && (
      <p class="govuk-body">We found no face and no writing. Add a box if you see one.</p>
    )}
    <ol class="gp-boxes">
      {marked.map(({ box, label, how, ticked }, index) => (
        <li class="gp-boxes__item">
          <PicturePart {...{ src, size, box }} label={`Box ${index + 1}: ${label}`} />
          <div class="gp-boxes__choices">
            <input type="hidden" name="offered" value={`${keyOf(box)} ${label}`} />
            <label class="gp-boxes__tick">
              <input type="checkbox" name="box" value={keyOf(box)} checked={ticked} /> {index + 1}. {label}
            </label>
            <label>
              <span class="govuk-visually-hidden">How box {index + 1} is covered</span>
              <select class="govuk-select" name={`how-${keyOf(box)}`}>
                {ways.map(({ value, text }) => (
                  <option value={value} selected={value === how}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </li>
      ))}
    </ol>
  </Card>
)
