// Reads a date that was typed in three fields.
import type { FormFields } from './form-fields.ts'

/** The parts as typed, right or wrong. */
export const dateParts = (form: FormFields, name: string): Record<'day' | 'month' | 'year', string> => ({
  day: form.text(`${name}-day`),
  month: form.text(`${name}-month`),
  year: form.text(`${name}-year`),
})

/** Like 2026-11-23; undefined where there is no such day between 2000 and 2100. */
export function dateTyped(form: FormFields, name: string): string | undefined {
  const typed = dateParts(form, name)
  const [day, month, year] = [Number(typed.day), Number(typed.month), Number(typed.year)]
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1
    ? date.toISOString().slice(0, 10)
    : undefined
}
