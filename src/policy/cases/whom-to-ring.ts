// Which contacts stand at the head of a case: by its kind, and by the capacity of whoever it is about (§9, §10.1). Pure.
import type { ContactAskedFor } from '../contact-kinds.data.ts'
import type { FileKind } from './case-kinds.data.ts'
import { procedures } from './outcomes.data.ts'
import { procedureOf } from './procedures.ts'

/** The LADO and the hub for an allegation, the hub where a child is concerned. */
const byKind: Partial<Record<FileKind, readonly ContactAskedFor[]>> = {
  allegation: ['lado', 'mash'],
  'low-level': ['lado'],
  safeguarding: ['mash', 'lado'],
  'illegal-content': ['mash', 'lado'],
}

/** The kinds that may end in a procedure of the employer or of the governors. */
const mayDiscipline: ReadonlySet<FileKind> = new Set(['allegation', 'low-level', 'breach', 'illegal-content'])

/** `capacities`: of those whom it is about; where nobody is known yet, a breach shows both. */
export function whomToRing(kind: FileKind, capacities: readonly string[]): ContactAskedFor[] {
  const first = byKind[kind] ?? []
  if (!mayDiscipline.has(kind)) return [...first]
  const own = capacities.flatMap((capacity) => {
    const procedure = procedureOf(capacity)
    return procedure ? [procedures[procedure].contact] : []
  })
  const asked = own.length === 0 && kind === 'breach' ? (['hr', 'governor-support'] as const) : own
  // The behaviour policy’s contact is the hub, which is rung for other reasons here.
  return [...new Set<ContactAskedFor>([...first, ...asked.filter((each) => each !== 'mash')])]
}
