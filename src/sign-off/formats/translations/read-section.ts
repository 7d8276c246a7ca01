// Reads a section of a translation as it was typed.
import { createHash } from 'node:crypto'

import { longestAnswer } from '../../../decisions/longest-answer.ts'
import type { FormFields } from '../../../platform/http/form-fields.ts'
import type { FieldErrors } from '../../../ui/fields/error-summary.tsx'
import type { PolicyClause } from '../../text/policy-text.ts'
import type { SectionTyped, TranslatedClause } from './translation.ts'

/** The name of a clause's field; a full stop would be taken for a class by the links to it. */
export const fieldOf = (number: string): string => `clause-${number.replaceAll('.', '-').toLowerCase()}`

/** The words of a section as they stand, in short. */
export function seenOf(kept: readonly TranslatedClause[], clauses: readonly PolicyClause[]): string {
  const words = clauses.map(({ number }) => kept.find((each) => each.number === number)?.text ?? '')
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)
}

export interface SectionRead extends SectionTyped {
  madeBy: string
  errors: FieldErrors
}

export function readSection(
  form: FormFields,
  clauses: readonly PolicyClause[],
  kept: readonly TranslatedClause[],
): SectionRead {
  const typed = clauses.map(({ number }) => [number, form.text(fieldOf(number))] as const)
  const madeBy = form.text('made-by').trim()
  const late = form.text('seen') !== seenOf(kept, clauses)
  const long = typed.filter(([, text]) => text.length > longestAnswer)
  const first = clauses[0]?.number ?? ''
  return {
    clauses,
    words: new Map(typed),
    stillRight: new Set(
      clauses.map(({ number }) => number).filter((number) => form.text(`right-${fieldOf(number)}`) === 'yes'),
    ),
    madeBy,
    errors: {
      ...(late
        ? {
            [fieldOf(first)]:
              'Somebody else has saved this section meanwhile. Save again to keep your words.',
          }
        : {}),
      ...Object.fromEntries(
        long.map(([number]) => [
          fieldOf(number),
          `That is too long. Shorten it to ${longestAnswer.toLocaleString('en-GB')} characters.`,
        ]),
      ),
      ...madeByErrors(madeBy),
    },
  }
}

/** Readers must know who made it. */
export const madeByErrors = (madeBy: string): FieldErrors =>
  madeBy === '' || madeBy.length > 200
    ? { 'made-by': 'Say who translates it, in a few words. Readers want to know.' }
    : {}
