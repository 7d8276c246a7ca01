// The field that asks for whom it is: those who have not signed yet.
import { SelectField } from '../../ui/fields/select-field.tsx'
import type { SignsHere } from './who-can-sign-here.ts'

export interface WhoFieldProps {
  label: string
  people: readonly SignsHere[]
  value: string
  error: string | undefined
}

export const WhoField = ({ label, people, value, error }: WhoFieldProps) => (
  <SelectField
    name="person"
    label={label}
    hint="Everybody who has not signed yet. Who has no sign-in stands first."
    placeholder="Choose a person"
    options={people.map(({ id, name, position, hasSignIn }) => ({
      value: id,
      text: `${name}, ${position}${hasSignIn ? '' : ' (no sign-in)'}`,
    }))}
    value={value}
    error={error}
  />
)
