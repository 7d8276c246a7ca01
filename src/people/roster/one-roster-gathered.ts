// What the files of a OneRoster export tell, before the people are put together.
import type { Roster } from './roster.ts'

/** One row of users.csv, with the roles that it or roles.csv gives. */
export interface User {
  line: number
  givenName: string
  familyName: string
  preferred: string
  email: string
  roles: string[]
  grades: string
  /** The carers of a pupil, or the pupils of a carer. */
  agents: string[]
}

/** What the files tell, gathered before the people can be put together. */
export interface Gathered {
  users: Map<string, User>
  /** For each class its name, and whether it is the one in which pupils are registered. */
  classes: Map<string, { title: string; home: boolean }>
  /** The classes of each user. */
  enrolled: Map<string, string[]>
  births: Map<string, { line: number; problem: string }>
  roster: Roster
  today: string
  /** Each identifier of each file, with its line. */
  seen: Map<string, number>
}
