// Adding a box without a script: a quarter of the picture, or four numbers in hundredths.
import { Button } from '../../ui/components/button.tsx'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Card } from '../../ui/lift/card.tsx'

/** Parts of the picture in hundredths: left, top, width, height. */
export const quarters = {
  'top-left': { text: 'Top left quarter', part: [0, 0, 50, 50] },
  'top-right': { text: 'Top right quarter', part: [50, 0, 50, 50] },
  'bottom-left': { text: 'Bottom left quarter', part: [0, 50, 50, 50] },
  'bottom-right': { text: 'Bottom right quarter', part: [50, 50, 50, 50] },
} as const satisfies Record<string, { text: string; part: readonly [number, number, number, number] }>

export const numbers = [
  { name: 'from-left', label: 'From the left' },
  { name: 'from-top', label: 'From the top' },
  { name: 'width', label: 'Width' },
  { name: 'height', label: 'Height' },
] as const

export const AddBox = ({ errors }: { errors: FieldErrors }) => (
  <Card title="Add a box" id="add">
    <RadioField
      name="quarter"
      label="Where is it?"
      size="s"
      small
      options={[
        ...Object.entries(quarters).map(([value, { text }]) => ({ value, text })),
        {
          value: 'numbers',
          text: 'Somewhere else',
          conditional: (
            <div class="gp-numbers">
              {numbers.map(({ name, label }) => (
                <TextField name={name} label={label} inputmode="numeric" width={3} suffix="%" />
              ))}
            </div>
          ),
        },
      ]}
      error={errors['quarter']}
    />
    <Button name="do" value="add" classes="govuk-button--secondary">
      Add it to the list
    </Button>
  </Card>
)
