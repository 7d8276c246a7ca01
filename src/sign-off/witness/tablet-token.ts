// What stands in the address while the school's tablet is in somebody's hands: who reads, who is the witness, until when. Sealed.
import { isId } from '../../platform/ids.ts'
import type { Seal } from '../../platform/seal.ts'

export interface Tablet {
  schoolId: string
  /** Who reads and signs. */
  personId: string
  witnessId: string
  /** When the time is over, in milliseconds since 1970. */
  until: number
}

/** A first reading takes a quarter of an hour; this leaves room for a slow one, in milliseconds. */
export const tabletLasts = 60 * 60_000

/** It opens this one person's reading to whoever holds the tablet, and nothing else: no session stands behind it. */
export const tabletToken = (seal: Seal, { schoolId, personId, witnessId, until }: Tablet): string =>
  seal
    .seal(Buffer.from(['tablet', schoolId, personId, witnessId, until].join(' '), 'utf8'))
    .toString('base64url')

/** Undefined for anything that we did not seal for this. */
export function readTablet(seal: Seal, token: string): Tablet | undefined {
  const parts = seal.opened(Buffer.from(token, 'base64url'))?.toString('utf8').split(' ') ?? []
  const [kind, schoolId = '', personId = '', witnessId = '', until] = parts
  return kind === 'tablet' && [schoolId, personId, witnessId].every(isId)
    ? { schoolId, personId, witnessId, until: Number(until) }
    : undefined
}
