// A date typed as day, month and year.
import { DateInput } from '../components/date-input.tsx'
import { fieldsetOf, guidanceOf } from './field.ts'
import type { FieldProps } from './field.ts'

export type DatePartName = 'day' | 'month' | 'year'

export type DateFieldProps = FieldProps & {
  /** The parts as typed, right or wrong. */
  value?: Readonly<Partial<Record<DatePartName, string | undefined>>> | undefined
  /** The parts that are wrong; all of them unless said, when there is an error. */
  wrong?: readonly DatePartName[] | undefined
}

/** A date; the form sends `<name>-day`, `<name>-month` and `<name>-year`. */
export function DateField(props: DateFieldProps) {
  const { name, value, error, wrong } = props
  // The error summary links to the field's name: that id goes to the part where the mending begins.
  const target = wrong?.[0] ?? 'day'
  const part = (own: DatePartName) => ({
    name: own,
    id: own === target ? name : `${name}-${own}`,
    value: value?.[own],
    error: error && wrong ? wrong.includes(own) : undefined,
  })
  return (
    <DateInput
      {...guidanceOf(props)}
      id={name}
      attributes={{ id: `${name}-parts` }}
      namePrefix={name}
      fieldset={fieldsetOf(props)}
      day={part('day')}
      month={part('month')}
      year={part('year')}
    />
  )
}
