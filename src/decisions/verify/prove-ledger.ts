// Proves the verifier on an export: whatever is done to it, one thing at a time, is found.
import { leafOf } from './growing-tree.ts'
import { verifyExport, type Known } from './verify-export.ts'

export interface LedgerProof {
  tampers: number
  found: number
  /** What was not found, in words; empty where all was. */
  missed: string[]
}

/**
 * Flips one bit of every `every`-th byte, deletes, doubles and swaps lines, cuts the end off, puts every older state
 * back, and rewrites each entry with its leaf made right. `known` is what is kept outside: the key and the last checkpoint.
 * Throws where the untouched export does not verify.
 */
export async function proveLedger(lines: readonly string[], known: Known, every = 1): Promise<LedgerProof> {
  const whole = Buffer.from(lines.join(''), 'utf8')
  const untouched = await verifyExport([whole], known)
  if (untouched.problems.length > 0) throw new Error(untouched.problems.join(' '))
  const proof: LedgerProof = { tampers: 0, found: 0, missed: [] }
  for (const [what, tampered] of tampersOf(lines, whole, every)) {
    proof.tampers += 1
    const { problems } = await verifyExport([tampered], known)
    if (problems.length > 0) proof.found += 1
    else proof.missed.push(what)
  }
  return proof
}

function* tampersOf(
  lines: readonly string[],
  whole: Buffer,
  every: number,
): Generator<[what: string, tampered: Buffer]> {
  for (let at = 0; at < whole.length; at += every) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
    yield [`bit ${at % 8} of byte ${at} flipped`, flipped]
  }
  for (const [at, line] of lines.entries()) {
    const [before, after] = [lines.slice(0, at), lines.slice(at + 1)]
    const as = (tampered: readonly string[]) => Buffer.from(tampered.join(''), 'utf8')
    yield [`line ${at} deleted`, as([...before, ...after])]
    yield [`line ${at} doubled`, as([...before, line, line, ...after])]
    yield [`all from line ${at} on cut off`, as(before)]
    const [next, ...rest] = after
    if (next !== undefined) yield [`lines ${at} and ${at + 1} swapped`, as([...before, next, line, ...rest])]
    if (next !== undefined && line.startsWith('{"checkpoint"'))
      yield [`put back to line ${at}`, as([sized(lines[0] ?? '', before), ...before.slice(1), line])]
    const rewritten = rewriteOf(line)
    if (rewritten !== undefined) yield [`line ${at} rewritten`, as([...before, rewritten, ...after])]
  }
}

/** The first line of an older state: the ledger was as long as it has entries, and one more checkpoint follows. */
function sized(head: string, lines: readonly string[]): string {
  const size = lines.filter((line) => line.startsWith('{"index"')).length
  const notes = lines.filter((line) => line.startsWith('{"checkpoint"')).length + 1
  return head.replace(/"size":\d+,"checkpoints":\d+/u, `"size":${size},"checkpoints":${notes}`)
}

/** The entry with another action, and a leaf that fits it; undefined where the line is no entry. */
function rewriteOf(line: string): string | undefined {
  const { salt, entry, ...more } = JSON.parse(line) as { salt?: string; entry?: string }
  if (salt === undefined || entry === undefined) return undefined
  const changed = entry.replace('"v":1', '"v":2')
  const leaf = leafOf(Buffer.from(salt, 'hex'), changed).toString('hex')
  return `${JSON.stringify({ ...more, leaf, salt, entry: changed })}\n`
}
