// What a carer says for each of their children, as a form brings it, and that it is said.
import { act, type Outcome } from '../../decisions/door.ts'
import { lookAs } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'
import type { Person } from '../../platform/viewer.ts'
import { consentRoom, type OnWithdrawal, type OwnWay } from './consent-decisions.ts'
import { childrenOf, type Child } from './family.ts'
import { ticksOf } from './purpose-ticks.tsx'
import { endOfSchoolYear, keyOf, purposes, saidOf, type Said } from './said.ts'

/** Who says it, and how they came. */
export interface Speaker {
  carer: Person
  way: OwnWay
  onWithdrawal: OnWithdrawal
}

type SaidFor = (child: Child) => Said[]

/** For each child an answer to every purpose; undefined for a form without an answer, which gives nothing. */
export function giving({ form, today }: Visit): SaidFor | undefined {
  const answer = form.text('answer')
  if (!['all', 'none', 'some'].includes(answer)) return undefined
  const until = endOfSchoolYear(today)
  const given = (child: Child): string[] => {
    if (answer === 'all') return purposes.map(keyOf)
    return answer === 'some' ? form.all(ticksOf(child)) : []
  }
  return (child) => saidOf(new Set(given(child)), until)
}

/** Whether a form takes something back. */
export const takesBack = ({ form }: Visit): boolean => form.text('answer').startsWith('back-')

/** What was agreed and is taken back: all of it, or what is ticked. */
export function takingBack({ form }: Visit): SaidFor {
  const all = form.text('answer') === 'back-all'
  return (child) => {
    const ticked = new Set(all ? child.agreed : form.all(ticksOf(child)))
    return purposes
      .filter((purpose) => ticked.has(keyOf(purpose)) && child.agreed.has(keyOf(purpose)))
      .map((purpose) => ({ ...purpose, gives: false, until: null }))
  }
}

/** Says something for each child for whom there is something to say; false where there was nothing at all. */
export const sayFor = (
  visit: Visit,
  { carer, way, onWithdrawal }: Speaker,
  saidFor: SaidFor,
  action: 'answer' | 'withdraw',
): Promise<boolean> =>
  lookAs(visit, carer, async (sight) => {
    const outcomes: Outcome[] = []
    for (const child of await childrenOf(sight)) {
      const input = saidFor(child)
      if (input.length > 0)
        outcomes.push(await act(sight, consentRoom(onWithdrawal, way), child.id, action, { input }))
    }
    return outcomes.length > 0 && outcomes.every(({ ok }) => ok)
  })
