// A question with any number of answers, or one box to tick.
import { tokens } from './attributes.ts'
import type { Omissible, Styled } from './attributes.ts'
import { ChoiceInput, isChecked } from './choice.tsx'
import type { Choice } from './choice.tsx'
import { FieldsetGroup } from './form-group.tsx'
import type { GroupedProps } from './form-group.tsx'

export type CheckboxItem = Choice & {
  /** The group's name stands in when there is none. */
  name?: string | undefined
  /** Ticking an `exclusive` box unticks the others. */
  behaviour?: 'exclusive' | undefined
}

export type CheckboxesProps = Styled &
  GroupedProps & {
    name: string
    /** Starts the ids; the first box's id is the prefix itself, so that an error can link to it. */
    idPrefix?: string | undefined
    items: readonly Omissible<CheckboxItem>[]
    /** The values of the boxes ticked at first. */
    values?: readonly (string | number)[] | undefined
  }

/** Checkboxes with their legend, hint and error message. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, items, values = [], classes, attributes, fieldset, formGroup } = props
  const prefix = props.idPrefix || name
  return (
    <FieldsetGroup {...props} id={prefix}>
      {(describedBy) => (
        <div class={tokens('govuk-checkboxes', classes)} data-module="govuk-checkboxes" {...attributes}>
          {formGroup?.beforeInputs}
          {items.map(
            (item, index) =>
              item && (
                <ChoiceInput
                  {...item}
                  kind="checkboxes"
                  name={item.name || name}
                  id={item.id || (index > 0 ? `${prefix}-${index + 1}` : prefix)}
                  checked={isChecked(item, values)}
                  describedBy={fieldset ? undefined : describedBy}
                />
              ),
          )}
          {formGroup?.afterInputs}
        </div>
      )}
    </FieldsetGroup>
  )
}
