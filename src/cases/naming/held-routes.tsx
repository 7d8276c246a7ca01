// Words that name and accuse somebody, for the head to read before they go out.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { proveAgain } from '../../people/sessions.ts'
import { get, type Route } from '../../platform/http/route.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { heldWordsWorkflow } from '../../policy/held-words.workflow.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { heldRoom, heldSubject } from './held-decisions.ts'
import { HeldListPage, HeldPage } from './held-pages.tsx'
import { allHeld, heldById } from './naming-queries.ts'

const base = '/held'

export const heldRoutes: readonly Route[] = [
  get(base, 'held-words.read', async (visit) =>
    page(
      visit,
      { title: 'Words that wait', backHref: '/' },
      <HeldListPage held={await allHeld(visit)} zone={visit.school.zone} />,
    ),
  ),
  get(`${base}/:id`, 'held-words.read', async (visit) => {
    const id = visit.params['id'] ?? ''
    const [held, subject] = [await heldById(visit, id), await heldSubject(visit, id)]
    if (!held || !subject) return notFound(visit)
    return page(
      visit,
      { title: held.title, backHref: base },
      <HeldPage
        held={held}
        actions={allowed(heldWordsWorkflow, subject, personIdOf(visit.viewer) ?? '')}
        history={await historyOf(visit, heldWordsWorkflow.name, id)}
        zone={visit.school.zone}
      />,
    )
  }),
  ...deedRoutes({
    workflow: heldWordsWorkflow,
    subject: heldSubject,
    act: (visit, id, action, deed) => act(visit, heldRoom, id, action, deed),
    actions: ['let-go', 'keep-back'] as const,
    may: 'held-words.read',
    base,
    nameOf: async (visit, id) => (await heldById(visit, id))?.title,
    prove: proveAgain,
  }),
]
