// Says which courses the school asks for, and shows what rests.
import { act } from '../../decisions/door.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { decide } from '../../policy/decide.ts'
import { schoolWorkflow } from '../../policy/school.workflow.ts'
import { trainedActNames, type TrainedAct } from '../../policy/trained-acts.data.ts'
import type { NeededCourse } from '../../policy/trained.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { longestName } from '../first-person.ts'
import { schoolDaysRoom, schoolSubject } from '../school/school-decisions.ts'
import { neededCourses, whoseActsRest } from './needed-courses.ts'
import { NeededPage } from './needed-page.tsx'

const path = '/people/training/needed'
/** As many as anybody would ask for. */
const most = 10

export const neededRoutes: readonly Route[] = [
  get(path, 'people.keep', (visit) => neededPage(visit, {})),
  post(path, 'people.keep', async (visit) => {
    const read = trainedActNames.map((name) => ({ name, ...readCourses(visit, name) }))
    const errors = Object.fromEntries(read.map(({ name, error }) => [name, error]))
    if (read.some(({ error }) => error !== undefined)) return neededPage(visit, errors)
    const input = read.flatMap(({ courses }) => courses)
    const outcome = await act(visit, schoolDaysRoom, visit.school.id, 'say-courses', { input })
    return outcome.ok ? redirect(path) : answered(visit, outcome, path)
  }),
]

function readCourses(visit: Visit, name: TrainedAct): { courses: NeededCourse[]; error: string | undefined } {
  const lines = [
    ...new Set(
      visit.form
        .text(name)
        .split(/\r?\n/u)
        .map((line) => line.trim()),
    ),
  ].filter(Boolean)
  const courses = lines.map((line) => {
    const [, course = line, from = visit.today] = /^(.*), *(\d{4}-\d{2}-\d{2})$/u.exec(line) ?? []
    return { act: name, course: course.trim(), from }
  })
  return { courses, error: wrongWith(courses) }
}

function wrongWith(courses: readonly NeededCourse[]): string | undefined {
  if (courses.length > most) return `Name at most ${most} courses.`
  if (new Set(courses.map(({ course }) => course)).size < courses.length) return 'Name each course once.'
  const wrong = courses.find(({ course, from }) => course.length > longestName || !isDay(from))
  if (!wrong) return undefined
  return isDay(wrong.from)
    ? `Shorten the name of a course to ${longestName} characters.`
    : `There is no day ${wrong.from}. Type the day like 2027-01-05.`
}

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

async function neededPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, once, school, today, viewer } = visit
  const needed = await neededCourses(visit)
  const standing = (name: TrainedAct) =>
    needed
      .filter((each) => each.act === name)
      .map(({ course, from }) => (from > today ? `${course}, ${from}` : course))
      .join('\n')
  const subject = await schoolSubject(visit, school.id)
  return page(
    visit,
    {
      title: 'Courses that the school asks for',
      backHref: '/people/training',
      status: Object.values(errors).some(Boolean) ? 422 : 200,
    },
    <NeededPage
      resting={await whoseActsRest(visit)}
      typed={Object.fromEntries(
        trainedActNames.map((name) => [name, form.has(name) ? form.text(name) : standing(name)]),
      )}
      mayWrite={decide(schoolWorkflow, subject, personIdOf(viewer) ?? '', 'say-courses').ok}
      {...{ errors, once }}
    />,
  )
}
