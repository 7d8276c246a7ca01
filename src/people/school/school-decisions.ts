// Wires the workflow of the school to what its set-up tells of it: its name and colour, its days and its breaks.
import type { Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import {
  schoolState,
  schoolWorkflow,
  type SchoolAction,
  type SchoolState,
} from '../../policy/school.workflow.ts'
import type { NeededCourse } from '../../policy/trained.ts'
import { holdersOf } from '../directory.ts'
import { sayCourses } from '../trainings/needed-courses.ts'
import {
  changeBreaks,
  changeDetails,
  changeTerms,
  changeWeek,
  type NewBreaks,
  type NewTerms,
  type NewWeek,
} from './change-school.ts'
import type { SchoolDetails } from './read-details.ts'
import type { SchoolSubject } from './school.ts'

interface SchoolInputs {
  'change-details': SchoolDetails
  'change-week': NewWeek
  'change-terms': NewTerms
  'change-breaks': NewBreaks
  'say-courses': readonly NeededCourse[]
}

export const schoolDaysRoom: Room<SchoolState, SchoolAction, null, SchoolInputs> = {
  workflow: schoolWorkflow,
  load: lockedSchool,
  // A school has one state, which its row alone tells.
  move: async () => {},
  effects: {
    'change-details': changeDetails,
    'change-week': changeWeek,
    'change-terms': changeTerms,
    'change-breaks': changeBreaks,
    'say-courses': sayCourses,
  },
}

/** The school as its workflow sees it. */
export async function schoolSubject(sight: Sight, id: string): Promise<SchoolSubject> {
  const who = await holdersOf(sight, rolesIn(schoolWorkflow))
  return { id, state: schoolState, version: 0, who, facts: null }
}

/** With its row locked; undefined where the viewer may not touch it. */
export async function lockedSchool(sight: Sight, id: string): Promise<SchoolSubject | undefined> {
  const { tx, viewer } = sight
  const school = await tx
    .selectFrom('schools')
    .select('id')
    .where('id', '=', viewer.schoolId)
    .where('id', '=', id)
    // No more than this, so that everybody else can go on adding to what belongs to the school.
    .forNoKeyUpdate()
    .executeTakeFirst()
  return school && schoolSubject(sight, id)
}
