// Which questions to a resolver are for an address: whoever visits a host asks for one or several of these (RFC 1035, 3596, 9460).
import { bytesOf, spells } from '../bytes.ts'

/** A question for anything else is no visit: nobody looks at a mail server's name. */
const addressKinds = [
  ['A', 1],
  ['AAAA', 2],
  ['HTTPS', 4],
  ['type=65', 4],
  ['TYPE65', 4],
  ['SVCB', 8],
  ['type=64', 8],
  ['TYPE64', 8],
] as const

const known = addressKinds.map(([name, bit]) => ({ bytes: bytesOf(name), bit }))

/** The bit of a kind of address, or 0. */
export function kindAt(bytes: Uint8Array, start: number, end: number): number {
  for (const { bytes: name, bit } of known)
    if (end - start === name.length && spells(bytes, start, end, name)) return bit
  return 0
}

export const kindOf = (name: string): number => addressKinds.find(([kind]) => kind === name)?.[1] ?? 0
