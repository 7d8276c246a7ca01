// Looks a name up as it stands and under the other names that the same child may go by.
import type { PreparedRoster } from '../roster.ts'
import { either } from './name-table.ts'
import type { Meant, PairKind } from './name-table.ts'
import { otherCallings } from './nicknames.ts'

export type Known = {
  readonly meant: Meant
  readonly given: readonly string[]
  readonly heard?: 'called'
}

/** Whom a first name means together with a second piece, `''` where it stands alone; the roster’s own spelling comes first. */
export function meantBy(
  { names }: PreparedRoster,
  kind: PairKind,
  given: string,
  second: string,
): Known | undefined {
  const exact = names.find(kind, given, second)
  if (exact) return { meant: exact, given: [given] }
  let meant: Meant | undefined
  const under: string[] = []
  for (const other of otherCallings(given)) {
    const found = names.find(kind, other, second)
    if (!found) continue
    meant = either(meant, found)
    under.push(other)
  }
  return meant && { meant, given: under, heard: 'called' }
}
