// The fields of each form on a person's record.
import { dateParts } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { authorisationKinds, kindsByHead } from '../../policy/authorisation-kinds.data.ts'
import { delegable, delegableClauses } from '../../policy/delegable.data.ts'
import { capacities, schoolRoles } from '../../policy/people.data.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { Listed } from '../directory.ts'
import type { PartName } from './person-parts.data.ts'

export interface PartFieldsView {
  form: FormFields
  errors: FieldErrors
  /** What stands on record, where the form came without the field. */
  stands: Readonly<Record<string, string>>
  /** Those who work for or govern the school, without the person. */
  people: readonly Listed[]
  /** The sites of the school, where the form asks for one. */
  sites: readonly { id: string; name: string }[]
  today: string
}

export function PartFields({ part, ...view }: PartFieldsView & { part: PartName }) {
  if (part === 'details') return <WordsFields {...view} />
  if (part === 'capacity')
    return (
      <>
        <Choice {...view} name="capacity" label="What are they to the school?" options={capacities} />
        <SpanFields {...view} />
      </>
    )
  if (part === 'role')
    return (
      <>
        <Choice {...view} name="role" label="Which role?" options={schoolRoles} />
        <SpanFields {...view} />
      </>
    )
  if (part === 'decision')
    return (
      <>
        <RadioField
          {...field(view, 'clause')}
          label="Which decision?"
          size="s"
          options={delegableClauses.map((clause) => ({
            value: clause,
            text: delegable[clause],
            hint: `Clause ${clause}`,
          }))}
        />
        <SpanFields {...view} needed />
      </>
    )
  if (part === 'authorisation')
    return (
      <>
        <RadioField
          {...field(view, 'kind')}
          label="What may they do?"
          size="s"
          options={kindsByHead.map((kind) => ({
            value: kind,
            text: authorisationKinds[kind].label,
            hint: `${authorisationKinds[kind].asks}. Clause ${authorisationKinds[kind].clause}`,
          }))}
        />
        <SelectField
          {...field(view, 'site')}
          label="Which site of the school (if it is one)?"
          placeholder="None"
          options={view.sites.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <TextField
          {...field(view, 'elsewhere')}
          label="Which site elsewhere (if it is one)?"
          hint="Its name or address"
        />
        <TextField
          {...field(view, 'device')}
          label="Which device?"
          hint="Only for a school device: the name or number on it"
        />
        <TextField {...field(view, 'purpose')} label="What for, or with whom?" />
        <SpanFields {...view} needed />
      </>
    )
  if (part === 'away')
    return (
      <>
        <PersonChoice {...view} name="deputy" label="Who stands in (if anybody)?" />
        <SpanFields {...view} needed />
      </>
    )
  if (part === 'deputy') return <PersonChoice {...view} name="deputy" label="Who is their deputy?" />
  if (part === 'training')
    return (
      <>
        <TextField {...field(view, 'course')} label="Course" />
        <Day {...view} name="taken" label="Taken on" />
        <Day {...view} name="expires" label="Counts until (empty where it does not run out)" />
      </>
    )
  if (part === 'vetting')
    return (
      <>
        <TextField
          {...field(view, 'what')}
          label="What was looked at?"
          hint="Such as “Passport seen; two references by telephone”. Keep no copy of a paper."
        />
        <PersonChoice {...view} name="by" label="Who checked them?" />
        <Day {...view} name="checked" label="When?" fallback={view.today} />
        <Day {...view} name="until" label="Counts until" />
      </>
    )
  return <Day {...view} name="last" label="Last day at the school" />
}

export function WordsFields(view: PartFieldsView) {
  return (
    <>
      <TextField {...field(view, 'name')} label="Full name" />
      <TextField {...field(view, 'position')} label="Position in the school" hint="Such as Year 4 teacher" />
      <PersonChoice {...view} name="manager" label="Line manager (if there is one)" />
    </>
  )
}

const field = ({ form, stands, errors }: PartFieldsView, name: string) => ({
  name,
  value: form.has(name) ? form.text(name) : (stands[name] ?? ''),
  error: errors[name],
})

type Named = PartFieldsView & { name: string; label: string }

export function Choice({ options, label, ...view }: Named & { options: Readonly<Record<string, string>> }) {
  return (
    <SelectField
      {...field(view, view.name)}
      label={label}
      placeholder="Choose"
      options={Object.entries(options).map(([value, text]) => ({ value, text }))}
    />
  )
}

function PersonChoice({ label, people, ...view }: Named) {
  return (
    <SelectField
      {...field({ ...view, people }, view.name)}
      label={label}
      placeholder="Nobody"
      options={people.map(({ id, name, position }) => ({ value: id, text: `${name}, ${position}` }))}
    />
  )
}

/** From today, unless it was typed otherwise. */
function SpanFields({ needed = false, ...view }: PartFieldsView & { needed?: boolean }) {
  return (
    <>
      <Day {...view} name="starts" label="From" fallback={view.today} />
      <Day {...view} name="ends" label={needed ? 'To' : 'To (empty where no end is set)'} />
    </>
  )
}

export function Day({ name, label, fallback, ...view }: Named & { fallback?: string }) {
  const [year = '', month = '', day = ''] = (fallback ?? '').split('-').map((part) => part.replace(/^0/u, ''))
  const typed = view.form.has(`${name}-day`)
  return (
    <DateField
      name={name}
      label={label}
      size="s"
      value={typed ? dateParts(view.form, name) : { day, month, year }}
      error={view.errors[name]}
    />
  )
}
