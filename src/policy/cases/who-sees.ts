// Who sees which case: never its subject, whoever that is. The database keeps the same rule; a test holds the two together.
import type { ContactAskedFor } from '../contact-kinds.data.ts'
import type { WhoIsWho } from '../workflow.ts'
import { deputyLead, fileKinds, ladder, outside, type FileKind, type Rung } from './case-kinds.data.ts'

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

/**
 * Where managing passes: to whoever stands above every subject; if there is nobody, to the highest without a subject in
 * it; a child's case at last to the deputy lead, since no governor reads it. Undefined where nobody is left.
 */
export function managingRung(
  { kind, subjects }: File,
  { holders }: School,
): Rung | typeof deputyLead | undefined {
  const { first, last } = fileKinds[kind]
  if (first === 'nobody') return undefined
  const holds = (rung: Rung | typeof deputyLead) => holders[rung] ?? []
  const isSubject = (rung: Rung | typeof deputyLead) =>
    holds(rung).some((person) => subjects.includes(person))
  const isFree = (rung: Rung | typeof deputyLead) => holds(rung).length > 0 && !isSubject(rung)
  const within = ladder.slice(0, ladder.indexOf(last) + 1)
  const above = ladder.slice(0, -1).findLastIndex(isSubject) + 1
  const from = Math.max(ladder.indexOf(first), above)
  const found = within.slice(from).find(isFree) ?? within.findLast(isFree)
  return found ?? (fileKinds[kind].child && isFree(deputyLead) ? deputyLead : undefined)
}

/**
 * Whom outside the school somebody is told to ring, since whoever manages the file stands below somebody whom it is about,
 * or nobody is left to manage it. Empty where it is in good hands. A whistleblower's way is told them by its own rule.
 */
export function outsideFor(file: File, school: School): readonly ContactAskedFor[] {
  if (fileKinds[file.kind].first === 'nobody') return []
  const managing = managingRung(file, school)
  const holdsSubject = (rung: Rung) =>
    (school.holders[rung] ?? []).some((person) => file.subjects.includes(person))
  const highest = ladder.findLastIndex(holdsSubject)
  const at = managing === undefined ? -1 : ladder.findIndex((rung) => rung === managing)
  return managing === undefined || at < highest ? outside : []
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
