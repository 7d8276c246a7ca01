// The canonical form of a policy's text and its fingerprint: the same content has the same one, wherever it was made.
import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { PolicyClause } from './policy-text.ts'

/** RFC 8785 JSON of the clauses in order, each only {number, text}; texts in NFC, lines end with LF. */
export function canonicalPolicy(clauses: readonly PolicyClause[]): string {
  const plain = clauses.map(({ number, text }) => ({ number: settled(number), text: settled(text) }))
  const form = canonicalize(plain)
  if (form === undefined) throw new Error('A policy has no canonical form.')
  return form
}

/** SHA-256 over the UTF-8 of the canonical form, in 64 small hexadecimal digits. */
export const fingerprintOf = (clauses: readonly PolicyClause[]): string =>
  createHash('sha256').update(canonicalPolicy(clauses), 'utf8').digest('hex')

/** A lone surrogate is no character and has no UTF-8, so it becomes U+FFFD before it is counted. */
const settled = (text: string): string => text.toWellFormed().normalize('NFC').replace(/\r\n?/gu, '\n')
