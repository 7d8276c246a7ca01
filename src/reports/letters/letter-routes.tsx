// Letters that did not arrive: head and office see them, have them sent again, or say that the person was told.
import { act } from '../../decisions/door.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import { letterWorkflow } from '../../policy/letter.workflow.ts'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { letterRoom } from './letter-decisions.ts'
import { lostLetters } from './letter-queries.ts'
import { LettersPage } from './letters-page.tsx'

export const letterRoutes: readonly Route[] = [
  get('/letters', 'letters.keep', async (visit) =>
    page(
      visit,
      { title: 'Letters that did not arrive', backHref: '/' },
      <LettersPage letters={await lostLetters(visit)} once={visit.once} zone={visit.school.zone} />,
    ),
  ),
  ...letterWorkflow.actions.map(({ action }) =>
    post(`/letters/:id/${action}`, 'letters.keep', async (visit) =>
      answered(
        visit,
        await act(visit, letterRoom, visit.params['id'] ?? '', action, { input: undefined }),
        '/letters',
      ),
    ),
  ),
]
