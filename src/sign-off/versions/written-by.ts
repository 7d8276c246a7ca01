// Who wrote in a version last, and when: whoever proposes or approves it writes nothing in it.
import type { Sight } from '../../platform/database.ts'

export const writtenBy = ({ viewer, now }: Sight) => ({
  changed_at: now,
  ...(viewer.kind === 'person' ? { changed_by: viewer.name } : {}),
})
