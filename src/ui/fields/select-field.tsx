// A question with one answer out of many.
import { Select } from '../components/select.tsx'
import { guidanceOf, labelOf } from './field.ts'
import type { FieldOption, FieldProps } from './field.ts'

export type SelectFieldProps = FieldProps & {
  options: readonly Pick<FieldOption, 'value' | 'text'>[]
  /** The value chosen at first. */
  value?: string | undefined
  /** An empty first option such as "Choose a person". */
  placeholder?: string | undefined
}

/** A list to choose one option from; for a few options radios are easier. */
export function SelectField(props: SelectFieldProps) {
  const { name, options, value, placeholder } = props
  return (
    <Select
      {...guidanceOf(props)}
      name={name}
      label={labelOf(props)}
      items={[placeholder !== undefined && { value: '', text: placeholder }, ...options]}
      value={value}
    />
  )
}
