// How a standing with the policy is said in a few words: "Signed", "To sign by …", "Overdue since …".
import type { SigningStanding } from '../../policy/signing-days.ts'
import { plainDate } from '../../ui/dates.ts'
import type { Tone } from '../../ui/lift/pill.tsx'

export const labelOfStanding: Record<SigningStanding['state'], string> = {
  signed: 'Signed',
  'to-sign': 'To sign',
  overdue: 'Overdue',
}

export const toneOfStanding: Record<SigningStanding['state'], Tone> = {
  signed: 'green',
  'to-sign': 'yellow',
  overdue: 'red',
}

/** The day beside the label: "by 4 December 2026", "since 5 December 2026"; '' for who has signed. */
export const whenOfStanding = (standing: SigningStanding): string =>
  standing.state === 'overdue'
    ? `since ${plainDate(standing.since)}`
    : standing.state === 'to-sign'
      ? `by ${plainDate(standing.due)}`
      : ''

export const sayStanding = (standing: SigningStanding): string =>
  `${labelOfStanding[standing.state]} ${whenOfStanding(standing)}`.trim()
