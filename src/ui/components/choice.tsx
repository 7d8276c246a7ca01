// One box or button of a group of checkboxes or radios, with its label, hint and what it reveals.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Attributes, Styled } from './attributes.ts'
import { Hint } from './hint.tsx'
import type { HintOption } from './hint.tsx'
import { Label } from './label.tsx'

export type Choice = {
  text?: ComponentChildren
  value?: string | number | undefined
  id?: string | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
  hint?: HintOption | undefined
  label?: Styled | undefined
  /** What opens under the choice when it is chosen. */
  conditional?: ComponentChildren
  attributes?: Attributes | undefined
  /** A word such as "or", in place of a choice. */
  divider?: ComponentChildren
}

type ChoiceInputProps = Choice & {
  kind: 'checkboxes' | 'radios'
  id: string
  name: string
  describedBy?: string | undefined
  behaviour?: string | undefined
}

/** Says whether a choice begins chosen: by its own word, else because its value is among the chosen ones. */
export function isChecked({ checked, value }: Choice, chosen: readonly (string | number)[]): boolean {
  return checked ?? (value !== undefined && chosen.some((one) => String(one) === String(value)))
}

/** One choice of a group. */
export function ChoiceInput(props: ChoiceInputProps) {
  const { kind, id, text, label, hint, conditional, checked } = props
  const hidden = !checked && `govuk-${kind}__conditional--hidden`
  if (props.divider) return <div class={`govuk-${kind}__divider`}>{props.divider}</div>
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        {control(props)}
        <Label {...label} classes={tokens(`govuk-${kind}__label`, label?.classes)} for={id}>
          {text}
        </Label>
        {hint?.text && (
          <Hint {...hint} id={`${id}-item-hint`} classes={tokens(`govuk-${kind}__hint`, hint.classes)}>
            {hint.text}
          </Hint>
        )}
      </div>
      {conditional && (
        <div class={tokens(`govuk-${kind}__conditional`, hidden)} id={`conditional-${id}`}>
          {conditional}
        </div>
      )}
    </>
  )
}

function control(props: ChoiceInputProps) {
  const { kind, id, name, value, checked, disabled, hint, conditional, behaviour, describedBy } = props
  return (
    <input
      class={`govuk-${kind}__input`}
      id={id}
      name={name}
      type={kind === 'radios' ? 'radio' : 'checkbox'}
      value={value}
      checked={checked}
      disabled={disabled}
      data-aria-controls={conditional ? `conditional-${id}` : undefined}
      data-behaviour={behaviour}
      aria-describedby={tokens(describedBy, hint?.text ? `${id}-item-hint` : undefined)}
      {...props.attributes}
    />
  )
}
