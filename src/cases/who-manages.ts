// Who manages a file now, and who helps, reckoned by the policy's own rule.
import { holdersOf } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import { deputyLead, ladder, type FileKind } from '../policy/cases/case-kinds.data.ts'
import { helpersOf, managersOf, type School } from '../policy/cases/who-sees.ts'

/** The roles of a school today. Whoever is named to a file is let in or kept out by the database. */
export async function schoolNow(sight: Sight): Promise<School> {
  return { holders: await holdersOf(sight, [...ladder, deputyLead]), staff: [], inside: [] }
}

const fileOf = (kind: FileKind, subjects: readonly string[]) => ({
  kind,
  subjects,
  handlers: [],
  openedFor: [],
})

export async function managersNow(
  sight: Sight,
  kind: FileKind,
  subjects: readonly string[],
): Promise<readonly string[]> {
  return managersOf(fileOf(kind, subjects), await schoolNow(sight))
}

/** Whom a new file is told to: whoever manages it, and the deputy of the lead; at least two people where the school has them. */
export async function toldOf(
  sight: Sight,
  kind: FileKind,
  subjects: readonly string[],
): Promise<readonly string[]> {
  const school = await schoolNow(sight)
  const file = fileOf(kind, subjects)
  const first = [...managersOf(file, school), ...helpersOf(file, school)]
  return [...new Set(first)]
}
