// A question with one answer out of a few.
import { tokens } from './attributes.ts'
import type { Omissible, Styled } from './attributes.ts'
import { ChoiceInput, isChecked } from './choice.tsx'
import type { Choice } from './choice.tsx'
import { FieldsetGroup } from './form-group.tsx'
import type { GroupedProps } from './form-group.tsx'

export type RadiosProps = Styled &
  Omit<GroupedProps, 'describedBy'> & {
    name: string
    /** Starts the ids; the first button's id is the prefix itself, so that an error can link to it. */
    idPrefix?: string | undefined
    items: readonly Omissible<Choice>[]
    /** The value of the button chosen at first. */
    value?: string | number | undefined
  }

/** Radio buttons with their legend, hint and error message. */
export function Radios(props: RadiosProps) {
  const { name, items, value, classes, attributes, formGroup } = props
  const prefix = props.idPrefix || name
  const chosen = value ? [value] : []
  return (
    <FieldsetGroup {...props} id={prefix}>
      {() => (
        <div class={tokens('govuk-radios', classes)} data-module="govuk-radios" {...attributes}>
          {formGroup?.beforeInputs}
          {items.map(
            (item, index) =>
              item && (
                <ChoiceInput
                  {...item}
                  kind="radios"
                  name={name}
                  id={item.id || (index > 0 ? `${prefix}-${index + 1}` : prefix)}
                  checked={isChecked(item, chosen)}
                />
              ),
          )}
          {formGroup?.afterInputs}
        </div>
      )}
    </FieldsetGroup>
  )
}
