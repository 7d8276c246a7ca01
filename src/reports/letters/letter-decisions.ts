// Wires the workflow of letters to their table. The program itself sends them and gives them up, in platform/mail.
import { sql } from 'kysely'

import type { Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import { letterWorkflow, type LetterAction, type LetterState } from '../../policy/letter.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { letterState } from './letter-queries.ts'

export const letterRoom: Room<LetterState, LetterAction, null, Partial<Record<LetterAction, undefined>>> = {
  workflow: letterWorkflow,
  async load(sight, id) {
    const state = await letterState(sight, id)
    if (state === undefined) return undefined
    const who = await holdersOf(sight, rolesIn(letterWorkflow))
    return { id, state, version: 1, who, facts: null }
  },
  async move({ tx }, id, state) {
    // Nobody may read or write the table of letters itself: the database's own function does this one thing.
    await sql`select keep_letter(${id}, ${state})`.execute(tx)
  },
  effects: {},
}
