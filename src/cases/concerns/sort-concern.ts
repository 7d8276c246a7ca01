// Sorts a concern: it becomes a case of its kind, which goes to whoever manages such cases.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { PlainKind } from '../../policy/cases/case-workflows.ts'
import { partiesOf } from '../file/case-queries.ts'
import { keptOut } from '../file/case.ts'
import { openCase } from '../file/open-case.ts'
import { concernById } from './concern-queries.ts'
import type { ConcernSubject } from './concern.ts'

export interface Sorting {
  kind: PlainKind
  /** The people whom it is about, as whoever sorts it says. */
  subjects: readonly string[]
  child: string
  danger: boolean
}

export async function sortConcern(
  sight: Sight,
  { id }: ConcernSubject,
  { input: { kind, subjects, child, danger } }: Deed<Sorting>,
): Promise<Effected> {
  const concern = await concernById(sight, id)
  const known = keptOut(await partiesOf(sight, id))
  const outcome = await openCase(sight, kind, {
    words: concern?.text ?? '',
    child: child || undefined,
    danger: danger || (concern?.danger ?? false),
    subjects: [...known, ...subjects],
    fromConcern: id,
  })
  if (!outcome.ok) return 'refusal' in outcome ? outcome : { ok: false, refusal: gone }
  return { ok: true, detail: { as: kind } }
}

const gone = { sentence: 'The case could not be opened.', clause: '15.3' }
