// Verifies that one entry stands in the ledger, without the ledger.
import { leafOf, nodeOf } from './growing-tree.ts'
import { objectIn } from './read-line.ts'
import { bytesIn, readKey, readNote } from './read-note.ts'

/**
 * Verifies the proof that one entry stands in the ledger; gives the entry, or what is wrong in a sentence.
 * Source: C2SP tlog-proof, with the salt and the entry as JSON in its extra data; RFC 9162 §2.1.3.2.
 */
export function verifyProof(
  proof: string,
  key: string,
): { ok: true; entry: string; index: number; size: number } | { ok: false; problem: string } {
  const no = (problem: string) => ({ ok: false as const, problem })
  const blank = proof.indexOf('\n\n')
  const [title, extra = '', place = '', ...path] = proof.slice(0, blank).split('\n')
  const known = readKey(key)
  const note = known && readNote(proof.slice(blank + 2), known)
  if (!note) return no('The checkpoint is not signed by this key.')
  const { salt, entry } = objectIn(bytesIn(extra.replace(/^extra /u, '')).toString('utf8')) ?? {}
  const index = Number(/^index (0|[1-9]\d{0,14})$/u.exec(place)?.[1] ?? Number.POSITIVE_INFINITY)
  if (title !== 'c2sp.org/tlog-proof@v1' || typeof salt !== 'string' || typeof entry !== 'string')
    return no('This is not the proof of an entry.')
  if (!(index < note.size)) return no('The entry stands outside the ledger.')
  let [hash, at, last] = [leafOf(Buffer.from(salt, 'hex'), entry), index, note.size - 1]
  for (const each of path.map(bytesIn)) {
    if (last === 0 || each.length !== 32) return no('The proof is too long, or damaged.')
    if (at % 2 === 1 || at === last) {
      hash = nodeOf(each, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
    } else hash = nodeOf(hash, each)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && hash.toString('base64') === note.root
    ? { ok: true, entry, index, size: note.size }
    : no('The proof does not lead from this entry to the checkpoint.')
}
