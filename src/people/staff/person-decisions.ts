// Wires the workflow of a person to the tables of people, capacities, roles, absences, trainings and delegations.
import type { Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import {
  knownState,
  personWorkflow,
  type PersonAction,
  type PersonFacts,
  type PersonState,
} from '../../policy/person.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { keepCalendar, type CalendarRead } from '../away/keep-calendar.ts'
import { holdersOf, personCard, stillHere } from '../directory.ts'
import { addPerson, changePerson, type NewPerson, type PersonWords } from './add-person.ts'
import { authorise, endAuthorisation, type NewAuthorisation } from './authorise.ts'
import { endCapacity, giveCapacity, type NewCapacity } from './change-capacity.ts'
import { endRole, giveRole, type NewRole } from './change-role.ts'
import { delegate, takeBack, type NewDelegation } from './delegate.ts'
import { endLead, leadTrust } from './lead-trust.ts'
import { leaveSchool, type Leaving } from './leave-school.ts'
import { endAbsence, nameDeputy, type NewAbsence } from './name-deputy.ts'
import type { PersonSubject, RowOf } from './person.ts'
import { recordTraining, type NewTraining } from './record-training.ts'
import { endVetting, recordVetting, type NewVetting } from './record-vetting.ts'
import { sayDeputy, type NewDeputy } from './say-deputy.ts'

interface PersonInputs {
  add: NewPerson
  change: PersonWords
  'give-capacity': NewCapacity
  'end-capacity': RowOf
  'give-role': NewRole
  'end-role': RowOf
  leave: Leaving
  'name-deputy': NewAbsence
  'end-absence': RowOf
  'say-deputy': NewDeputy
  'keep-calendar': CalendarRead
  'record-training': NewTraining
  'record-vetting': NewVetting
  'end-vetting': RowOf
  delegate: NewDelegation
  'take-back': RowOf
  authorise: NewAuthorisation
  'end-authorisation': RowOf
}

export const personRoom: Room<PersonState, PersonAction, PersonFacts, PersonInputs> = {
  workflow: personWorkflow,
  load: personSubject,
  // A person has one state, which their row alone tells.
  move: async () => {},
  effects: {
    add: addPerson,
    change: changePerson,
    'give-capacity': giveCapacity,
    'end-capacity': endCapacity,
    'give-role': giveRole,
    'end-role': endRole,
    leave: leaveSchool,
    'name-deputy': nameDeputy,
    'end-absence': endAbsence,
    'say-deputy': sayDeputy,
    'keep-calendar': keepCalendar,
    'record-training': recordTraining,
    'record-vetting': recordVetting,
    'end-vetting': endVetting,
    delegate,
    'take-back': takeBack,
    authorise,
    'end-authorisation': endAuthorisation,
    'lead-trust': leadTrust,
    'end-lead': endLead,
  },
}

/** The person as the workflow sees them; somebody whom nobody has put on record yet is nothing. */
export async function personSubject(sight: Sight, id: string): Promise<PersonSubject> {
  const known = await personCard(sight, id)
  const who = { ...(await holdersOf(sight, rolesIn(personWorkflow))), holder: [id] }
  const inside = (await stillHere(sight, [id])).length > 0
  return { id, state: known ? knownState : 'nothing', version: 0, who, facts: { inside } }
}
