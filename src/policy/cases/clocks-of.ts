// Which clocks of a case run, when each is due, and to whom a late one goes. Pure.
import { addWorkingDays, offices, type Calendar } from '../working-days.ts'
import { caseClocks, type CaseClock } from './case-clocks.data.ts'
import { ladder, type FileKind } from './case-kinds.data.ts'
import type { CaseFacts } from './case-workflow.ts'
import { managingRung, type File, type School } from './who-sees.ts'

/** A file as its clocks see it; dates like 2026-11-23. */
export interface Timed {
  kind: FileKind
  state: string
  openedOn: string
  changedOn: string
  said: CaseFacts['said']
}

export interface Running {
  clock: CaseClock
  /** The last day on which it is in time. */
  due: string
}

export function clocksOf(timed: Timed, calendar: Calendar = offices): Running[] {
  return caseClocks
    .filter(({ kind, states }) => kind === timed.kind && states.includes(timed.state))
    .flatMap((clock) => {
      const from = startOf(clock, timed)
      return from === undefined ? [] : [{ clock, due: addWorkingDays(from, clock.workingDays, calendar) }]
    })
}

function startOf({ from }: CaseClock, { openedOn, changedOn, said }: Timed): string | undefined {
  if (from === 'opened') return openedOn
  return from === 'changed' ? changedOn : said[from.action]?.[from.question]
}

export const isLate = ({ due }: Pick<Running, 'due'>, today: string): boolean => due < today

/** To whom a late clock goes: the next above whoever manages the case, who is no subject; the managers again where there is nobody above. */
export function aboveOf(file: File, school: School): readonly string[] {
  const managing = managingRung(file, school)
  if (managing === undefined) return []
  const isFree = (people: readonly string[]) =>
    people.length > 0 && !people.some((person) => file.subjects.includes(person))
  const above = ladder
    .slice(ladder.indexOf(managing) + 1)
    .map((rung) => school.holders[rung] ?? [])
    .find(isFree)
  return above ?? school.holders[managing] ?? []
}
