// A date that a person knows, typed as day, month and year.
import { tokens } from './attributes.ts'
import type { Attributes, Omissible, Styled } from './attributes.ts'
import { FieldsetGroup } from './form-group.tsx'
import type { GroupedProps } from './form-group.tsx'
import { Input } from './input.tsx'
import type { InputProps } from './input.tsx'

export type DatePart = {
  name?: string | undefined
  /** The name with a capital stands in when there is no label. */
  label?: string | undefined
  value?: string | number | undefined
  /** Marks this part as wrong; without any mark an error message marks every part not marked `false`. */
  error?: boolean | undefined
  id?: string | undefined
  classes?: string | undefined
  autocomplete?: string | undefined
  inputmode?: InputProps['inputmode']
  pattern?: string | undefined
  attributes?: Attributes | undefined
}

export type DateInputProps = Styled &
  Omit<GroupedProps, 'describedBy'> & {
    id: string
    namePrefix?: string | undefined
    /** Changes a part; `false` leaves it out. */
    day?: DatePart | false | undefined
    month?: DatePart | false | undefined
    year?: DatePart | false | undefined
    /** Parts in an order of their own, in place of day, month and year. */
    items?: readonly Omissible<DatePart>[] | undefined
    /** Values by the part's name, or by its name with the prefix. */
    values?: Readonly<Record<string, string | number | undefined>> | undefined
  }

/** A date of three parts with its legend, hint and error message. */
export function DateInput(props: DateInputProps) {
  const { id, classes, attributes, formGroup } = props
  const parts = partsOf(props)
  const anyMarked = parts.some(isMarked)
  return (
    <FieldsetGroup {...props} id={id} role="group">
      {() => (
        <div class={tokens('govuk-date-input', classes)} id={id || undefined} {...attributes}>
          {formGroup?.beforeInputs}
          {parts.map((part) => {
            const wrong = isMarked(part) || (part.error !== false && props.errorMessage && !anyMarked)
            return <div class="govuk-date-input__item">{partInput(part, props, Boolean(wrong))}</div>
          })}
          {formGroup?.afterInputs}
        </div>
      )}
    </FieldsetGroup>
  )
}

function isMarked({ error, classes }: DatePart): boolean {
  return error || (classes?.includes('govuk-input--error') ?? false)
}

type NamedPart = DatePart & { name: string; width: 2 | 4 }

function partsOf({ items, values, ...props }: DateInputProps): NamedPart[] {
  const own = (['day', 'month', 'year'] as const).flatMap((name): NamedPart[] => {
    const part = props[name]
    if (part === false) return []
    const width = name === 'year' ? 4 : 2
    return [{ ...(part ?? { value: values?.[name] }), name: part?.name ?? name, width }]
  })
  if (!items?.length) return own
  return items.flatMap((item): NamedPart[] => {
    if (!item) return []
    const same = own.find(({ name }) => name === item.name)
    return [{ ...item, name: item.name ?? '', value: item.value ?? same?.value, width: same?.width ?? 2 }]
  })
}

function partInput(part: NamedPart, { id, namePrefix, values }: DateInputProps, wrong: boolean) {
  const name = namePrefix ? `${namePrefix}-${part.name}` : part.name
  const error = wrong && !part.classes?.includes('govuk-input--error') && 'govuk-input--error'
  const width = !part.classes?.includes('govuk-input--width-') && `govuk-input--width-${part.width}`
  return (
    <Input
      label={{ text: part.label || capitalised(part.name), classes: 'govuk-date-input__label' }}
      id={part.id || `${id}-${part.name}`}
      name={name}
      value={part.value ?? values?.[name]}
      classes={tokens('govuk-date-input__input', error, width, part.classes)}
      inputmode={part.inputmode || 'numeric'}
      autocomplete={part.autocomplete}
      pattern={part.pattern}
      attributes={part.attributes}
    />
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
