// How a standing with the policy is said in a few words: "Signed", "To sign by …", "Overdue since …".
import type { SigningStanding } from '../../policy/signing-days.ts'
import { plainDate } from '../../ui/dates.ts'
import type { Tone } from '../../ui/lift/pill.tsx'

export function sayStanding(standing: SigningStanding): string {
  switch (standing.state) {
    case 'signed':
      return 'Signed'
    case 'to-sign':
      return `To sign by ${plainDate(standing.due)}`
    case 'overdue':
      return `Overdue since ${plainDate(standing.since)}`
  }
}

export const toneOfStanding: Record<SigningStanding['state'], Tone> = {
  signed: 'green',
  'to-sign': 'yellow',
  overdue: 'red',
}
