// Splits the school's recovery key into three shares, two of which give it back (Shamir's secret sharing).
import { randomBytes } from 'node:crypto'

import { combine, split } from 'shamir-secret-sharing'

import { shares } from '../../../policy/recovery-key.workflow.ts'
import { keyOf } from './key-from-words.ts'
import { shareFromWords, shareToWords } from './key-words.ts'

/** A new key, and its shares in words. Nobody keeps the key itself. */
export async function makeRecoveryKey(): Promise<{ recipient: string; shares: string[] }> {
  const secret = new Uint8Array(randomBytes(32))
  const { recipient } = await keyOf(secret)
  const made = await split(secret, shares.made, shares.needed)
  return { recipient, shares: made.map(shareToWords) }
}

/** The key that two shares give; undefined where one is none, or both are the same. Two of different keys give a key that opens nothing. */
export async function joinShares(
  typed: readonly string[],
): Promise<Awaited<ReturnType<typeof keyOf>> | undefined> {
  const read = typed.flatMap((each) => shareFromWords(each) ?? [])
  const places = new Set(read.map((share) => share.at(-1)))
  if (read.length < shares.needed || places.size !== read.length) return undefined
  return keyOf(await combine(read))
}
