// How the map names a clause: its number, or what the part without a number is.
import type { ClauseNumber, UnnumberedPart } from './clause-number.ts'

const parts: Record<UnnumberedPart, string> = {
  cover: 'Cover sheet',
  access: 'Accessibility note',
  hr: 'HR contact',
  '4': 'Opening of 4',
  '7': 'Opening of 7',
  '12': 'Opening of 12',
  '13': 'Section 13',
  '18.6 note': 'Note in 18.6',
  signature: 'Signature page',
  'App.1': 'Appendix 1',
}

export const clauseTitle = (number: string): string => (isPart(number) ? parts[number] : number)

const isPart = (number: string): number is UnnumberedPart => number in parts

/** The id of a clause's place on the map, so that a link can lead to it: `clause-16-4`. */
export const clauseAnchor = (number: ClauseNumber): string =>
  `clause-${number.toLowerCase().replace(/[^a-z\d]+/gu, '-')}`
