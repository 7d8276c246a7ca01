// Sorts a concern: it becomes a case of its kind, which goes to whoever manages such cases.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newSecretId } from '../../platform/ids.ts'
import type { PlainKind } from '../../policy/cases/case-workflows.ts'
import { partiesOf } from '../file/case-queries.ts'
import { keptOut } from '../file/case.ts'
import { openCase } from '../file/open-case.ts'
import { hide, showAgain } from '../hidden/hide.ts'
import { managersNow } from '../seeing/who-manages.ts'
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
  if ((await managersNow(sight, kind, [...known, ...subjects])).length === 0)
    return { ok: false, refusal: nobodyLeft }
  const caseId = newSecretId()
  const made = {
    words: concern?.text ?? '',
    child: child || undefined,
    danger: danger || (concern?.danger ?? false),
    subjects: [...known, ...subjects],
    fromConcern: id,
  }
  const outcome = await openCase(sight, kind, made, caseId)
  if (!outcome.ok) return 'refusal' in outcome ? outcome : { ok: false, refusal: gone }
  // What may be against the law is out of sight in the same moment; what is not comes back.
  if (kind !== 'illegal-content') await showAgain(sight, id)
  else if (concern) await hide(sight, concern.about, caseId)
  return { ok: true, detail: { as: kind } }
}

const nobodyLeft = {
  sentence:
    'Nobody at the school could manage that case without being its subject. Ring the LADO now, and leave it as it is.',
  clause: '10.1',
}
const gone = { sentence: 'The case could not be opened.', clause: '15.3' }
