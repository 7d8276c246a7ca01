// Become one of the people of the demonstration with one click. A program that is no demonstration does not have these routes.
import { beginSession } from '../people/sessions.ts'
import { get, post, redirect, type Route } from '../platform/http/route.ts'
import { page } from '../ui/page.tsx'
import { notFound } from '../ui/trouble-page.tsx'
import { DemoPage } from './demo-page.tsx'
import { demoPeople } from './oakfield.data.ts'
import { OutboxPage } from './outbox-page.tsx'
import { writtenLetters } from './outbox-queries.ts'
import { personOfTheDemonstration } from './persona.ts'

export const demoRoutes: readonly Route[] = [
  get('/demo', 'demo.persona', async (visit) =>
    page(visit, { title: 'Who would you like to be?' }, <DemoPage once={visit.once} />),
  ),
  get('/demo/outbox', 'demo.persona', async (visit) =>
    page(
      visit,
      { title: 'Outbox', backHref: '/demo' },
      <OutboxPage
        letters={await writtenLetters(visit)}
        school={visit.school.name}
        origin={visit.url.origin}
        zone={visit.school.zone}
      />,
    ),
  ),
  post('/demo/:key', 'demo.persona', async (visit) => {
    const persona = demoPeople.find((person) => person.key === visit.params['key'])
    if (!persona || !visit.school.demonstration) return notFound(visit)
    const personId = await personOfTheDemonstration(visit, persona.email)
    return personId ? redirect('/', await beginSession(visit, personId, 'demonstration')) : notFound(visit)
  }),
]
