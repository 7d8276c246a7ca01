// One row of the register as a school sees it: the source or the duty, and what this school did with it.
import { v5 } from 'uuid'

import { duties } from '../../policy/duties.data.ts'
import { guidance } from '../../policy/guidance.data.ts'
import type { Duty, Source } from '../../policy/guidance.ts'
import type { GuidanceState } from '../../policy/guidance.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export type GuidanceSubject = Subject<GuidanceState, null>

/** One check: somebody held the row against its owner's own text. */
export interface Check {
  by: string
  /** A date like 2026-11-23. */
  on: string
  note: string | undefined
}

/** What the school did with a row. A row that it never touched is in use, and unchecked. */
export interface Standing {
  state: GuidanceState
  /** Why it was set aside. */
  reason: string | undefined
  lastCheck: Check | undefined
}

export interface Registered<Row> {
  /** Its key in the database and in addresses. */
  at: string
  row: Row
  standing: Standing
}

/** The key of a row in the database and in addresses: the same for every school, made from the row's own id. */
export const keyOf = (id: string): string => v5(id, '6f5c8f1e-6d0b-4f6e-9a40-8a4f0b1c2d3e')

const sources: ReadonlyMap<string, Source> = new Map(guidance.map((row) => [keyOf(row.id), row]))
const dutiesByKey: ReadonlyMap<string, Duty> = new Map(duties.map((row) => [keyOf(row.id), row]))

export const sourceAt = (key: string): Source | undefined => sources.get(key)
export const dutyAt = (key: string): Duty | undefined => dutiesByKey.get(key)

/** What a row is called on a page; undefined where the register holds none under this key. */
export const titleAt = (key: string): string | undefined => sourceAt(key)?.title ?? dutyAt(key)?.duty
