// A moment as it is typed: a day in three fields and a time, and how it is read back.
import { dateParts, dateTyped } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import type { FieldProps } from '../../ui/fields/field.ts'
import { TextField } from '../../ui/fields/text-field.tsx'

/** Like 2026-11-23T14:05; '' where nothing was typed, and what makes no sense as it stands, so that it is refused. */
export function momentTyped(form: FormFields, name: string): string {
  const time = /^(\d{1,2})[:. ]?(\d\d)$/u.exec(form.text(`${name}-time`).trim())
  const date = dateTyped(form, name)
  if (!date || !time) return dateParts(form, name).day ? 'no moment' : ''
  const [hour, minute] = [Number(time[1]), Number(time[2])]
  return hour < 24 && minute < 60 ? `${date}T${String(hour).padStart(2, '0')}:${time[2] ?? ''}` : 'no moment'
}

/** The moment now at the school's clock, like 2026-11-23T14:05. */
export function momentNow(zone: string, at: Date): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(at).replace(' ', 'T')
}

interface MomentFieldProps extends FieldProps {
  form: FormFields
  /** What stands in the fields at first. */
  now: string
}

export const MomentField = ({ form, now, ...field }: MomentFieldProps) => {
  const [year = '', month = '', day = ''] = now.slice(0, 10).split('-')
  const isTyped = form.has(`${field.name}-day`)
  return (
    <>
      <DateField
        {...field}
        size="s"
        value={isTyped ? dateParts(form, field.name) : { day: String(+day), month: String(+month), year }}
      />
      <TextField
        name={`${field.name}-time`}
        label="At what time?"
        hint="Like 14:05."
        width={5}
        value={isTyped ? form.text(`${field.name}-time`) : now.slice(11)}
      />
    </>
  )
}
