// Who manages a file now, and who helps, reckoned by the policy's own rule.
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { deputyLead, ladder, type FileKind } from '../../policy/cases/case-kinds.data.ts'
import { aboveOf } from '../../policy/cases/clocks-of.ts'
import { helpersOf, managersOf, type School } from '../../policy/cases/who-sees.ts'

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

/** Whom a new file is told to: those who read it, and where that is one person alone, somebody above who sees that it is read. */
export async function toldOf(
  sight: Sight,
  kind: FileKind,
  subjects: readonly string[],
): Promise<{ readers: readonly string[]; above: readonly string[] }> {
  const school = await schoolNow(sight)
  const file = fileOf(kind, subjects)
  const readers = [...new Set([...managersOf(file, school), ...helpersOf(file, school)])]
  const above = readers.length < 2 ? aboveOf(file, school) : []
  return { readers, above: above.filter((person) => !readers.includes(person)) }
}
