// The one pure decision: may this person do this to this thing now, and if not, why not.
import { nameOf, type Who } from './people.data.ts'
import type { Action, By, NextStep, Refusal, Subject, WhoIsWho, Workflow } from './workflow.ts'

export type Decision<State extends string, Name extends string, Facts> =
  | { ok: true; row: Action<State, Name, Facts> }
  | { ok: false; refusal: Refusal }

/** The people to whom an action falls, by the rows of the workflow. */
export function peopleFor(by: By, who: WhoIsWho): { as: readonly Who[]; people: readonly string[] } {
  const authors = who.author ?? []
  if ('anyone' in by) return { as: [], people: [] }
  if ('any' in by) return { as: by.any, people: by.any.flatMap((each) => who[each] ?? []) }
  for (const each of by.first) {
    const equals = [each].flat()
    const others = equals.flatMap((one) => who[one] ?? []).filter((person) => !authors.includes(person))
    if (others.length > 0) return { as: equals.filter((one) => who[one]?.length), people: others }
  }
  return { as: by.first.slice(0, 1).flat(), people: [] }
}

/** Decides one action of one person upon one subject. Pure. */
export function decide<State extends string, Name extends string, Facts>(
  workflow: Workflow<State, Name, Facts>,
  subject: Subject<State, Facts>,
  personId: string,
  name: Name,
): Decision<State, Name, Facts> {
  const rows = workflow.actions.filter((each) => each.action === name)
  const row = rows.find((each) => startsFrom(each, subject.state)) ?? rows[0]
  if (!row) return refuse('That is not something that can be done here.', '')
  if (row.notBy && (subject.who[row.notBy.who] ?? []).includes(personId))
    return refuse(row.notBy.sentence, row.clause)
  if (!startsFrom(row, subject.state)) return refuse(outOfTurn(workflow, subject.state), row.clause)
  const { as, people } = peopleFor(row.by, subject.who)
  if (!('anyone' in row.by) && !people.includes(personId))
    return refuse(`This decision is for ${as.map(nameOf).join(' or ')}.`, row.clause)
  for (const rule of row.rules ?? []) {
    const sentence = rule.refuses(subject.facts)
    if (sentence) return refuse(sentence, rule.clause, rule.next)
  }
  return { ok: true, row }
}

/** The actions that a person may take now: exactly the buttons that a page shows. */
export function allowed<State extends string, Name extends string, Facts>(
  workflow: Workflow<State, Name, Facts>,
  subject: Subject<State, Facts>,
  personId: string,
): Action<State, Name, Facts>[] {
  return workflow.actions.filter(
    (row) => startsFrom(row, subject.state) && decide(workflow, subject, personId, row.action).ok,
  )
}

function startsFrom<State extends string, Name extends string, Facts>(
  row: Action<State, Name, Facts>,
  state: State | 'nothing',
): boolean {
  return row.from === 'nothing' ? state === 'nothing' : state !== 'nothing' && row.from.includes(state)
}

function outOfTurn<State extends string, Name extends string, Facts>(
  workflow: Workflow<State, Name, Facts>,
  state: State | 'nothing',
): string {
  return state === 'nothing' ? `This ${workflow.thing} has not been begun.` : workflow.states[state].says
}

const refuse = (sentence: string, clause: string, next?: NextStep) =>
  ({ ok: false, refusal: { sentence, clause, ...(next ? { next } : {}) } }) as const
