// Says in a line what was found: seen beside the text, and heard politely by a screen reader.
import type { Finding } from '../../../checks/finding.ts'

export const unreachable =
  'The checks can’t be reached just now. Go on writing: your text is checked when you save it.'

export const ended =
  'You have been signed out. Press “Save and check”: you sign in again, and what you typed is given back.'

export const nothing = 'Nothing found so far.'

export function summaryOf(findings: readonly Finding[]): string {
  const stops = findings.filter((finding) => finding.stops).length
  const asks = findings.length - stops
  const told = [
    ...(stops > 0 ? [`${thing(stops)} must be mended.`] : []),
    ...(asks > 0 ? [`${thing(asks)} to look at.`] : []),
  ]
  return told.length > 0 ? told.join(' ') : nothing
}

const thing = (count: number): string => (count === 1 ? '1 thing' : `${count} things`)
