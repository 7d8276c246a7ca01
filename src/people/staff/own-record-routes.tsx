// One's own record: what the school has written down, and one's own absences (§16.2).
import { historyOf } from '../../decisions/history.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { isId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { personWorkflow, type PersonAction } from '../../policy/person.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound, refused } from '../../ui/trouble-page.tsx'
import { insiders } from '../directory.ts'
import { doPart, endRow } from './do-part.ts'
import { keptOfPerson } from './kept-of-person.ts'
import { PartPage } from './part-page.tsx'
import { personRecord } from './people-queries.ts'
import { personSubject } from './person-decisions.ts'
import { PersonPage } from './person-page.tsx'
import { personParts } from './person-parts.data.ts'

const base = '/me'

/** What somebody does on their own page; the rest of the record the office and the head keep, on the page of a person. */
const ownActions: ReadonlySet<PersonAction> = new Set(['name-deputy', 'end-absence'])

export const ownRecordRoutes: readonly Route[] = [
  get(base, 'record.own', async (visit) => {
    const { once, today, school } = visit
    const person = await ownRecord(visit)
    if (!person) return notFound(visit)
    const rows = allowed(personWorkflow, await personSubject(visit, person.id), person.id)
    const may = new Set(rows.map(({ action }) => action).filter((action) => ownActions.has(action)))
    return page(
      visit,
      { title: 'Your record', backHref: '/account' },
      <PersonPage
        person={person}
        kept={await keptOfPerson(visit, person.id)}
        history={await historyOf(visit, personWorkflow.name, person.id)}
        zone={school.zone}
        {...{ base, may, today, once }}
      />,
    )
  }),
  get(`${base}/away`, 'record.own', (visit) => awayPage(visit, {})),
  post(`${base}/away`, 'record.own', async (visit) => {
    const choices = { people: await insiders(visit), sites: [] }
    const done = await doPart(visit, personIdOf(visit.viewer) ?? '', 'away', choices)
    if (done.ok) return redirect(base)
    if ('errors' in done) return awayPage(visit, done.errors)
    return 'unknown' in done ? notFound(visit) : refused(visit, done.refusal)
  }),
  post(`${base}/end`, 'record.own', async (visit) => {
    const row = visit.form.text('row')
    if (visit.form.text('what') !== 'absence' || !isId(row)) return notFound(visit)
    return answered(visit, await endRow(visit, personIdOf(visit.viewer) ?? '', 'absence', row), base)
  }),
]

const ownRecord = (visit: Visit) => personRecord(visit, personIdOf(visit.viewer) ?? '')

async function awayPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, once, today } = visit
  const person = await ownRecord(visit)
  if (!person) return notFound(visit)
  const people = (await insiders(visit)).filter(({ id }) => id !== person.id)
  return page(
    visit,
    {
      title: personParts.away.title,
      backHref: base,
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <PartPage part="away" {...{ person, base, form, errors, people, once, today }} sites={[]} stands={{}} />,
  )
}
