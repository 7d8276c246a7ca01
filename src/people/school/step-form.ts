// What each step of the set-up is to the pages: its fields, and how it is saved.
import type { ComponentChildren } from 'preact'

import type { Outcome } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'

/** What came of saving: what must be mended, or what the door answered. */
export type Saved = { ok: false; errors: FieldErrors } | Outcome

export interface StepForm {
  /** Above the fields, why the school is asked. */
  lead: string
  fields: (visit: Visit, errors: FieldErrors) => Promise<ComponentChildren>
  save: (visit: Visit) => Promise<Saved>
}

/** What the form came with, else what stands on record. */
export const typedOr =
  ({ form }: Visit, stands: Readonly<Record<string, string>>) =>
  (name: string): string =>
    form.has(name) ? form.text(name) : (stands[name] ?? '')

export const anyWrong = (errors: FieldErrors): boolean => Object.values(errors).some(Boolean)
