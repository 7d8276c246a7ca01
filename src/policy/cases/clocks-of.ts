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
  /** Where hours count, the moment, like 2026-11-25T14:05. */
  at?: string
}

export function clocksOf(timed: Timed, calendar: Calendar = offices): Running[] {
  return caseClocks
    .filter(({ kind, states }) => kind === timed.kind && states.includes(timed.state))
    .filter((clock) => counts(clock, timed))
    .flatMap((clock) => {
      const from = startOf(clock, timed)
      if (from === undefined) return []
      if (clock.hours === undefined)
        return [{ clock, due: addWorkingDays(from.slice(0, 10), clock.workingDays, calendar) }]
      const at = hoursAfter(from, clock.hours)
      return [{ clock, due: at.slice(0, 10), at }]
    })
}

function startOf({ from }: CaseClock, { openedOn, changedOn, said }: Timed): string | undefined {
  if (from === 'opened') return openedOn
  return from === 'changed' ? changedOn : said[from.action]?.[from.question]
}

/** Whether what was said lets it run, and no later step has stopped it. */
function counts(clock: CaseClock, timed: Timed): boolean {
  const { until, when, unless } = clock
  const isSaid = ({ question, is }: { question: string; is: string }) =>
    Object.values(timed.said).some((answers) => answers?.[question] === is)
  if ((when && !isSaid(when)) || (unless && isSaid(unless))) return false
  const stopped = until === undefined ? undefined : timed.said[until]
  return !stopped || (clock.from !== 'opened' && (stopped['at'] ?? '') < (startOf(clock, timed) ?? ''))
}

/** A moment like 2026-11-23T14:05, so many hours later. */
const hoursAfter = (moment: string, hours: number): string =>
  new Date(Date.parse(`${moment}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16)

/** `now`: the day, or the moment at the school's clock, by which those that count hours are told. */
export const isLate = ({ due, at }: Pick<Running, 'due' | 'at'>, now: string): boolean =>
  at === undefined ? due < now.slice(0, 10) : at < now

/** To whom a late clock goes: the next above whoever manages the case, who is no subject; the managers again where there is nobody above. */
export function aboveOf(file: File, school: School): readonly string[] {
  const managing = managingRung(file, school)
  if (managing === undefined) return []
  const isFree = (people: readonly string[]) =>
    people.length > 0 && !people.some((person) => file.subjects.includes(person))
  const above = ladder
    .slice(ladder.findIndex((rung) => rung === managing) + 1)
    .map((rung) => school.holders[rung] ?? [])
    .find(isFree)
  return above ?? school.holders[managing] ?? []
}
