// Wires the workflows of cases to their table: one room for every kind whose steps are data.
import type { Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { CaseFacts } from '../../policy/cases/case-workflow.ts'
import { caseWorkflows, type PlainKind } from '../../policy/cases/case-workflows.ts'
import type { Answers } from '../../policy/cases/questions.ts'
import { managersNow } from '../seeing/who-manages.ts'
import { caseById, partiesOf, stepsOf, worksOn } from './case-queries.ts'
import { keptOut, type Case, type CaseSubject, type Party, type Step, type StepInput } from './case.ts'
import { takeStep } from './take-step.ts'

/** The room of one kind. Cases are opened by `openCase`. */
export function caseRoom(kind: PlainKind): Room<string, string, CaseFacts, Record<string, StepInput>> {
  const workflow = caseWorkflows[kind]
  return {
    workflow,
    async load(sight, id) {
      const found = await caseById(sight, id, true)
      return found?.kind === kind ? (await caseFile(sight, found)).subject : undefined
    },
    async move({ tx, viewer, today }, id, state, version) {
      await tx
        .updateTable('cases')
        .set({ state, version, changed_on: today, rests: workflow.states[state]?.rests ?? false })
        .where('school_id', '=', viewer.schoolId)
        .where('id', '=', id)
        .execute()
    },
    effects: Object.fromEntries(workflow.actions.map((row) => [row.action, takeStep(kind, row)])),
  }
}

/** All that a page of a case shows. */
export interface CaseFile {
  subject: CaseSubject
  parties: readonly Party[]
  steps: readonly Step[]
}

export async function caseFile(sight: Sight, { id, kind, state, version }: Case): Promise<CaseFile> {
  const parties = await partiesOf(sight, id)
  const steps = await stepsOf(sight, id)
  const works = await worksOn(sight, { kind, id })
  const who = {
    'case-manager': await managersNow(sight, kind, keptOut(parties)),
    'case-handler': works ? [personIdOf(sight.viewer) ?? ''] : [],
  }
  return { subject: { id, state, version, who, facts: { said: lastSaid(steps) } }, parties, steps }
}

/** The last answers to each action's questions. */
export const lastSaid = (steps: readonly Step[]): Record<string, Answers> =>
  Object.fromEntries(steps.map(({ action, said }) => [action, said]))
