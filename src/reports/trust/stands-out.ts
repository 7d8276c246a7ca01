// What of a school's figures needs somebody's attention, and how a figure is said.
import { smallest } from '../../policy/trust-figures.ts'
import { plainDate } from '../../ui/dates.ts'
import type { Figures } from './figures.ts'

/** "12", or "fewer than 5" for a count that is kept back. */
export const sayCount = (count: number | null): string =>
  count === null ? `fewer than ${smallest}` : String(count)

/** "40 of 45", "all but fewer than 5 of 45". */
export function saySigned({ signed_least, signed_most, to_sign }: Figures): string {
  if (to_sign === 0) return 'Nobody has to sign'
  if (signed_least === signed_most) return `${signed_least} of ${to_sign}`
  return signed_most < smallest
    ? `Fewer than ${smallest} of ${to_sign}`
    : `All but fewer than ${smallest} of ${to_sign}`
}

/** The gravest first. */
export function standsOut(figures: Figures, today: string): string[] {
  const { version_number, review_on, late_signing, requests_overdue, letters_lost, guidance_due } = figures
  const counted = (count: number | null, one: string, more: string): string[] =>
    count === 0 ? [] : [count === 1 ? `1 ${one}` : `${capital(sayCount(count))} ${more}`]
  return [
    ...(version_number === null ? ['No policy is in force'] : []),
    ...(review_on !== null && review_on < today
      ? [`The policy was due for review on ${plainDate(review_on)}`]
      : []),
    ...counted(late_signing, 'person is late with signing', 'people are late with signing'),
    ...counted(
      requests_overdue,
      'request for another format is overdue',
      'requests for another format are overdue',
    ),
    ...counted(letters_lost, 'letter did not arrive', 'letters did not arrive'),
    ...counted(guidance_due, 'check of guidance is due', 'checks of guidance are due'),
  ]
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
