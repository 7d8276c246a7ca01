// Reads the form of one part of a person's record and brings it to the door.
import { act, type Outcome } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import type { Listed } from '../directory.ts'
import { personRoom } from './person-decisions.ts'
import type { PartName } from './person-parts.data.ts'
import { readAuthorisation } from './read-authorisation.ts'
import {
  readAbsence,
  readCapacity,
  readDeputy,
  readDelegation,
  readLeaving,
  readRole,
  readTraining,
  readVetting,
  readWords,
  type Read,
} from './read-person.ts'

export type Done = { ok: false; errors: FieldErrors } | Outcome

/** What a form chooses from: those who may be somebody's line manager or stand in, and the sites of the school. */
export interface Choices {
  people: readonly Listed[]
  sites: readonly { id: string; name: string }[]
}

export function doPart(visit: Visit, id: string, part: PartName, { people, sites }: Choices): Promise<Done> {
  const { form, today } = visit
  const does: Record<PartName, () => Promise<Done>> = {
    details: () => when(readWords(form, people), (input) => act(visit, personRoom, id, 'change', { input })),
    capacity: () =>
      when(readCapacity(form), (input) => act(visit, personRoom, id, 'give-capacity', { input })),
    role: () => when(readRole(form), (input) => act(visit, personRoom, id, 'give-role', { input })),
    decision: () => when(readDelegation(form), (input) => act(visit, personRoom, id, 'delegate', { input })),
    authorisation: () =>
      when(readAuthorisation(form, sites), (input) => act(visit, personRoom, id, 'authorise', { input })),
    away: () =>
      when(readAbsence(form, people), (input) => act(visit, personRoom, id, 'name-deputy', { input })),
    deputy: () =>
      when(readDeputy(form, people), (input) => act(visit, personRoom, id, 'say-deputy', { input })),
    training: () =>
      when(readTraining(form, today), (input) => act(visit, personRoom, id, 'record-training', { input })),
    vetting: () =>
      when(readVetting(form, people, today), (input) =>
        act(visit, personRoom, id, 'record-vetting', { input }),
      ),
    leaving: () => when(readLeaving(form), (input) => act(visit, personRoom, id, 'leave', { input })),
  }
  return does[part]()
}

const when = async <Input>(
  { input, errors }: Read<Input>,
  work: (input: Input) => Promise<Outcome>,
): Promise<Done> => (input === undefined ? { ok: false, errors } : work(input))

const ends = {
  capacity: 'end-capacity',
  role: 'end-role',
  decision: 'take-back',
  authorisation: 'end-authorisation',
  absence: 'end-absence',
  vetting: 'end-vetting',
} as const
export type Ending = keyof typeof ends
export const endings = Object.keys(ends) as Ending[]

/** Ends one row of a person's record today. */
export const endRow = (visit: Visit, id: string, what: Ending, row: string): Promise<Outcome> =>
  act(visit, personRoom, id, ends[what], { input: { row } })
