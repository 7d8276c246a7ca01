// Who sees which case: never its subject, whoever that is. The database keeps the same rule; a test holds the two together.
import type { WhoIsWho } from '../workflow.ts'
import { deputyLead, fileKinds, ladder, type FileKind, type Rung } from './case-kinds.data.ts'

/** A case or concern, as far as it decides who sees it. People by their ids. */
export interface File {
  kind: FileKind
  /** With those who were named in error: they never learn of it. */
  subjects: readonly string[]
  handlers: readonly string[]
  /** Who has broken the glass and may read until the hour is over. */
  openedFor: readonly string[]
}

/** Who is who at the school today. */
export interface School {
  holders: WhoIsWho
  /** Those who work here: staff, in any of its capacities. */
  staff: readonly string[]
  /** Those who work for or govern the school. */
  inside: readonly string[]
}

/** `works`: reads and acts. `reads`: for an hour, by breaking the glass. */
export type Seeing = 'works' | 'reads' | 'nothing'

/** Where managing passes: to whoever stands above every subject; if there is nobody, to the highest without a subject in it. */
export function managingRung({ kind, subjects }: File, { holders }: School): Rung | undefined {
  const { first, last } = fileKinds[kind]
  if (first === 'nobody') return undefined
  const holds = (rung: Rung) => holders[rung] ?? []
  const isSubject = (rung: Rung) => holds(rung).some((person) => subjects.includes(person))
  const isFree = (rung: Rung) => holds(rung).length > 0 && !isSubject(rung)
  const within = ladder.slice(0, ladder.indexOf(last) + 1)
  const above = ladder.slice(0, -1).findLastIndex(isSubject) + 1
  const from = Math.max(ladder.indexOf(first), above)
  return within.slice(from).find(isFree) ?? within.findLast(isFree)
}

export function managersOf(file: File, school: School): readonly string[] {
  const rung = managingRung(file, school)
  return rung === undefined ? [] : (school.holders[rung] ?? [])
}

/** Those who help: the deputy lead with what the lead has not sorted yet, and whoever is named. Governors with nothing about a child. */
export function helpersOf(file: File, school: School): string[] {
  const rung = managingRung(file, school)
  const deputies = file.kind === 'concern' && rung === ladder[0] ? (school.holders[deputyLead] ?? []) : []
  const may = fileKinds[file.kind].child ? school.staff : school.inside
  return [...deputies, ...file.handlers.filter((person) => may.includes(person))].filter(
    (person) => !file.subjects.includes(person),
  )
}

/** Who may ask to break the glass: the deputy lead for a child's case, the chair where the head is the subject. Never a subject. */
export function mayBreakGlass(
  { kind, subjects }: Pick<File, 'kind' | 'subjects'>,
  { holders }: School,
  person: string,
): boolean {
  if (subjects.includes(person)) return false
  const isHead = (holders.headteacher ?? []).some((head) => subjects.includes(head))
  return (
    (fileKinds[kind].child === true && (holders[deputyLead] ?? []).includes(person)) ||
    (isHead && kind !== 'whistleblowing' && (holders['chair-of-governors'] ?? []).includes(person))
  )
}

/** What one person has of one case. Pure. */
export function seeing(file: File, school: School, person: string): Seeing {
  if (file.subjects.includes(person)) return 'nothing'
  if (managersOf(file, school).includes(person) || helpersOf(file, school).includes(person)) return 'works'
  return file.openedFor.includes(person) && mayBreakGlass(file, school, person) ? 'reads' : 'nothing'
}
