// The record of the people at the school: who they are to it, what they may decide, and their leaving.
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { isId, newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { personWorkflow } from '../../policy/person.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound, refused } from '../../ui/trouble-page.tsx'
import { insiders } from '../directory.ts'
import { invitePerson } from '../invites/invite-person.ts'
import { doPart, endings, endRow } from './do-part.ts'
import { deputyOf, keptOfPerson, sitesOnRegister } from './kept-of-person.ts'
import { NewPersonPage, PartPage } from './part-page.tsx'
import { PeoplePage } from './people-page.tsx'
import { peopleOnRecord, personRecord, type PersonRecord } from './people-queries.ts'
import { personRoom, personSubject } from './person-decisions.ts'
import { PersonPage } from './person-page.tsx'
import { partNames, personParts, type PartName } from './person-parts.data.ts'
import { readNewPerson } from './read-new-person.ts'

export const peopleRoutes: readonly Route[] = [
  get('/people', 'people.keep', async (visit) => {
    const may = await mayDo(visit, newId(visit.now))
    const people = await peopleOnRecord(visit)
    return page(
      visit,
      { title: 'People' },
      <PeoplePage people={people} mayAdd={may.has('add')} today={visit.today} />,
    )
  }),
  get('/people/new', 'people.keep', (visit) => newPage(visit, {})),
  post('/people/new', 'people.keep', async (visit) => {
    const { input, email, errors } = await readNewPerson(visit)
    if (!input) return newPage(visit, errors)
    const id = newId(visit.now)
    const added = await act(visit, personRoom, id, 'add', { input })
    const outcome = added.ok && email ? await invitePerson(visit, id, email) : added
    return answered(visit, outcome, `/people/${id}`)
  }),
  get('/people/:id', 'people.keep', async (visit) => {
    const person = await personRecord(visit, visit.params['id'] ?? '')
    return person ? personPage(visit, person) : notFound(visit)
  }),
  post('/people/:id/end', 'people.keep', async (visit) => {
    const { form, params } = visit
    const what = endings.find((each) => each === form.text('what'))
    const row = form.text('row')
    const person = await personRecord(visit, params['id'] ?? '')
    if (!what || !person || !isId(row)) return notFound(visit)
    return answered(visit, await endRow(visit, person.id, what, row), `/people/${person.id}`)
  }),
  get('/people/:id/:part', 'people.keep', async (visit) => {
    const asked = await partAsked(visit)
    return asked ? partPage(visit, asked, {}) : notFound(visit)
  }),
  post('/people/:id/:part', 'people.keep', async (visit) => {
    const asked = await partAsked(visit)
    if (!asked) return notFound(visit)
    const { person, part } = asked
    const done = await doPart(visit, person.id, part, {
      people: await insiders(visit),
      sites: await sitesOnRegister(visit),
    })
    if (done.ok) return redirect(`/people/${person.id}`)
    if ('errors' in done) return partPage(visit, asked, done.errors)
    return 'unknown' in done ? notFound(visit) : refused(visit, done.refusal)
  }),
]

interface Asked {
  person: PersonRecord
  part: PartName
}

/** Undefined where there is no such person or form, or where the viewer may not use it. */
async function partAsked(visit: Visit): Promise<Asked | undefined> {
  const part = partNames.find((each) => each === visit.params['part'])
  const person = await personRecord(visit, visit.params['id'] ?? '')
  return part && person ? { part, person } : undefined
}

async function mayDo(visit: Visit, id: string) {
  const subject = await personSubject(visit, id)
  const rows = allowed(personWorkflow, subject, personIdOf(visit.viewer) ?? '')
  return new Set(rows.map(({ action }) => action))
}

async function personPage(visit: Visit, person: PersonRecord): Promise<Response> {
  const { once, today, school } = visit
  return page(
    visit,
    { title: person.name, backHref: '/people' },
    <PersonPage
      base={`/people/${person.id}`}
      person={person}
      kept={await keptOfPerson(visit, person.id)}
      may={await mayDo(visit, person.id)}
      history={await historyOf(visit, personWorkflow.name, person.id)}
      today={today}
      zone={school.zone}
      once={once}
    />,
  )
}

async function newPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, once, today } = visit
  return page(
    visit,
    { title: 'Add a person', backHref: '/people', status: statusOf(errors) },
    <NewPersonPage
      {...{ form, errors, once, today }}
      stands={{}}
      people={await insiders(visit)}
      sites={[]}
    />,
  )
}

async function partPage(visit: Visit, { person, part }: Asked, errors: FieldErrors): Promise<Response> {
  const { form, once, today } = visit
  const { id, name, position, lineManager } = person
  const people = (await insiders(visit)).filter((each) => each.id !== id)
  const sites = part === 'authorisation' ? await sitesOnRegister(visit) : []
  return page(
    visit,
    { title: personParts[part].title, backHref: `/people/${id}`, status: statusOf(errors) },
    <PartPage
      base={`/people/${id}`}
      {...{ person, part, form, errors, people, sites, once, today }}
      stands={{ name, position, manager: lineManager?.id ?? '', ...(await deputyStanding(visit, id, part)) }}
    />,
  )
}

/** The deputy who is named, so that a form sent untouched changes nothing. */
const deputyStanding = async (visit: Visit, id: string, part: PartName) =>
  part === 'deputy' ? { deputy: (await deputyOf(visit, id))?.id ?? '' } : {}

const statusOf = (errors: FieldErrors): number => (Object.keys(errors).length > 0 ? 422 : 200)
