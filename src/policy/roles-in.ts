// The roles of which a workflow speaks, so that a room asks who holds these and names none itself.
import { roles, type Role, type Who } from './people.data.ts'
import type { By, Workflow } from './workflow.ts'

export function rolesIn<State extends string, Name extends string, Facts>({
  actions,
}: Workflow<State, Name, Facts>): Role[] {
  return [...new Set(actions.flatMap((row) => whoIn(row.by)))].filter(isRole)
}

const whoIn = (by: By): readonly Who[] => ('anyone' in by ? [] : 'any' in by ? by.any : by.first.flat())

const isRole = (who: Who): who is Role => who in roles
