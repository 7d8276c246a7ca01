// The office says which account is a carer's of the roster, or that it is not.
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { freshly, get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { carerAccountWorkflow } from '../../policy/carer-account.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { carerAccountRoom } from './carer-account-decisions.ts'
import { accountOf } from './carer-account.ts'
import { MatchPage } from './match-page.tsx'
import { accountsFor, rosterCarer } from './match-queries.ts'

/** Minutes for which a sign-in counts as fresh. */
const fresh = 15
const idOf = ({ params }: Visit): string => params['id'] ?? ''

export const matchRoutes: readonly Route[] = [
  get('/carers/:id', 'roster.write', (visit) => showCarer(visit, {})),
  freshly(fresh, post('/carers/:id/match', 'roster.write', match)),
  post('/carers/:id/end', 'roster.write', async (visit) => {
    const outcome = await act(visit, carerAccountRoom('', visit.school.name), idOf(visit), 'end-match', {
      input: undefined,
    })
    return answered(visit, outcome, `/carers/${idOf(visit)}`)
  }),
]

async function match(visit: Visit): Promise<Response> {
  const carer = await rosterCarer(visit, idOf(visit))
  if (!carer || carer.signsIn) return notFound(visit)
  const [account, how] = [visit.form.text('account'), visit.form.text('how').trim()]
  const known = (await accountsFor(visit, carer)).some(({ id }) => id === account)
  const errors: FieldErrors = {
    account: known ? undefined : 'Choose the account.',
    how: wrongWithHow(how),
  }
  if (Object.values(errors).some(Boolean)) return showCarer(visit, errors)
  const room = carerAccountRoom(account, visit.school.name)
  const outcome = await act(visit, room, carer.id, 'match', { input: undefined, reason: how })
  return answered(visit, outcome, `/carers/${carer.id}`)
}

function wrongWithHow(how: string): string | undefined {
  if (how === '') return 'Say how you know that it is the same person.'
  return how.length > longestAnswer
    ? `Shorten this to ${longestAnswer.toLocaleString('en-GB')} characters.`
    : undefined
}

async function showCarer(visit: Visit, errors: FieldErrors): Promise<Response> {
  const carer = await rosterCarer(visit, idOf(visit))
  if (!carer) return notFound(visit)
  const wrong = Object.values(errors).some(Boolean)
  return page(
    visit,
    { title: carer.name, status: wrong ? 422 : 200, backHref: '/consents' },
    <MatchPage
      carer={carer}
      account={await accountOf(visit, carer.id)}
      accounts={await accountsFor(visit, carer)}
      chosen={visit.form.text('account')}
      how={visit.form.text('how')}
      errors={errors}
      once={visit.once}
      history={await historyOf(visit, carerAccountWorkflow.name, carer.id)}
      zone={visit.school.zone}
    />,
  )
}
