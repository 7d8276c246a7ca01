// The fields in which a contact is typed, for the directory and for the set-up.
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'

export interface ContactFieldsView {
  value: (name: string) => string
  errors: FieldErrors
  /** What kind of name is asked for. */
  nameHint?: string
}

export function ContactFields({ value, errors, nameHint }: ContactFieldsView) {
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  return (
    <>
      <TextField {...field('name')} label="Name of the person, team or office" hint={nameHint} />
      <TextField
        {...field('phone')}
        label="Telephone number"
        hint="It is held against the numbering plan, so that a digit too many or too few is found."
        type="tel"
        width={20}
      />
      <TextField {...field('email')} label="E-mail address" type="email" spellcheck={false} />
      <TextField
        {...field('web')}
        label="Web address (if there is one)"
        type="url"
        inputmode="url"
        spellcheck={false}
      />
      <TextField {...field('hours')} label="When they can be reached (if you know)" />
    </>
  )
}
