// The ways outside the school that the page for whistleblowers names, by the keys and kinds of the directory of contacts (§9.3).
import type { ContactKind } from './contact-kinds.data.ts'

/** In this order; a contact that the school took out of its directory is left out. */
export const speakUpContactKeys: readonly string[] = [
  'whistleblowing',
  'ofsted-whistleblowing',
  'protect',
  'police-now',
  'police',
]

/** After those, the school's own contacts of these kinds. */
export const speakUpContactKinds: readonly ContactKind[] = ['lado', 'mash']
