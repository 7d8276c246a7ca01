// The directory of contacts: read by everybody inside, kept by those who answer for it.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { may } from '../../policy/access.data.ts'
import { contactWorkflow } from '../../policy/contact.workflow.ts'
import { allowed } from '../../policy/decide.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { insiders } from '../directory.ts'
import { proveAgain } from '../sessions.ts'
import { contactRoom, contactSubject } from './contact-decisions.ts'
import { ContactPage, NewContactPage } from './contact-page.tsx'
import { allContacts, contactById } from './contact-queries.ts'
import type { Contact } from './contact.ts'
import { ContactsPage } from './contacts-page.tsx'
import { readContact, readKeeping } from './read-contact.ts'

export const contactRoutes: readonly Route[] = [
  get('/contacts', 'contacts.read', async (visit) => {
    const mayWrite = visit.viewer.kind === 'person' && may('contacts.write', visit.viewer)
    const contacts = await allContacts(visit)
    return page(
      visit,
      { title: 'Whom to reach outside the school' },
      <ContactsPage contacts={contacts} mayWrite={mayWrite} today={visit.today} />,
    )
  }),
  get('/contacts/new', 'contacts.write', (visit) => newPage(visit, {})),
  post('/contacts/new', 'contacts.write', async (visit) => {
    const read = await readWhole(visit)
    if (!read.ok) return newPage(visit, read.errors)
    const id = newId(visit.now)
    return answered(visit, await act(visit, contactRoom, id, 'add', { input: read.input }), '/contacts')
  }),
  get('/contacts/:id', 'contacts.write', (visit) => contactPage(visit, {})),
  post('/contacts/:id', 'contacts.write', async (visit) => {
    const id = visit.params['id'] ?? ''
    if (!(await contactById(visit, id))) return notFound(visit)
    const read = await readWhole(visit)
    if (!read.ok) return contactPage(visit, read.errors)
    return answered(visit, await act(visit, contactRoom, id, 'change', { input: read.input }), '/contacts')
  }),
  post('/contacts/:id/check', 'contacts.write', async (visit) => {
    const id = visit.params['id'] ?? ''
    if (!(await contactById(visit, id))) return notFound(visit)
    return answered(visit, await act(visit, contactRoom, id, 'check', { input: undefined }), '/contacts')
  }),
  ...deedRoutes({
    workflow: contactWorkflow,
    subject: async (visit, id) => ((await contactById(visit, id)) ? contactSubject(visit, id) : undefined),
    act: (visit, id, action, deed) => act(visit, contactRoom, id, action, deed),
    actions: ['remove', 'bring-back'] as const,
    may: 'contacts.write',
    base: '/contacts',
    nameOf: async (visit, id) => (await contactById(visit, id))?.name,
    prove: proveAgain,
    afterwards: () => '/contacts',
  }),
]

/** The words of the contact, and how they are kept right. */
async function readWhole(visit: Visit) {
  const { words, errors } = readContact(visit.form)
  const keeping = readKeeping(visit.form, await insiders(visit))
  const all = { ...errors, ...keeping.errors }
  return words && !Object.values(all).some(Boolean)
    ? ({ ok: true, input: { words, ...keeping.kept } } as const)
    : ({ ok: false, errors: all } as const)
}

async function newPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, once } = visit
  const own = { owner: personIdOf(visit.viewer) ?? '', 'check-after': '12' }
  const value = (name: string) => (form.has(name) ? form.text(name) : valueIn(own, name))
  return page(
    visit,
    { title: 'Add a contact', backHref: '/contacts', status: statusOf(errors) },
    <NewContactPage value={value} errors={errors} owners={await insiders(visit)} once={once} />,
  )
}

async function contactPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, params, today, school, once } = visit
  const contact = await contactById(visit, params['id'] ?? '')
  if (!contact) return notFound(visit)
  const subject = await contactSubject(visit, contact.id)
  const stands = standing(contact)
  return page(
    visit,
    { title: contact.name, backHref: '/contacts', status: statusOf(errors) },
    <ContactPage
      contact={contact}
      value={(name) => (form.has(name) ? form.text(name) : valueIn(stands, name))}
      errors={errors}
      owners={await insiders(visit)}
      actions={allowed(contactWorkflow, subject, personIdOf(visit.viewer) ?? '')}
      history={await historyOf(visit, contactWorkflow.name, contact.id)}
      today={today}
      zone={school.zone}
      once={once}
    />,
  )
}

const standing = ({ kind, name, phone, email, web, hours, note, owner }: Contact) => ({
  kind,
  name,
  phone,
  email,
  web,
  hours,
  note,
  owner: owner?.id ?? '',
  'check-after': '12',
})

const valueIn = (values: Readonly<Record<string, string>>, name: string): string => values[name] ?? ''

const statusOf = (errors: FieldErrors): number => (Object.keys(errors).length > 0 ? 422 : 200)
