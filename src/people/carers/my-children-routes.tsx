// Carers with an account answer for their children, and show which carer of the roster they are.
import { act } from '../../decisions/door.ts'
import { lookAs } from '../../platform/database.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { NotificationBanner } from '../../ui/components/notification-banner.tsx'
import { page } from '../../ui/page.tsx'
import { answered, linkEnded } from '../../ui/trouble-page.tsx'
import { carerEn as words } from '../../ui/words/carer.en.ts'
import { consentEn } from '../../ui/words/consent.en.ts'
import { ownEmail } from '../account/own-email.ts'
import type { OnWithdrawal } from '../consents/consent-decisions.ts'
import { AskPage, StandingPage } from '../consents/consent-pages.tsx'
import { childrenOf } from '../consents/family.ts'
import { endOfSchoolYear } from '../consents/said.ts'
import { giving, sayFor, takesBack, takingBack } from '../consents/say-for-children.ts'
import { askByLetter, askedToBe } from './ask-by-letter.ts'
import { carerAccountRoom } from './carer-account-decisions.ts'
import { ownCarers } from './carer-account.ts'
import { AreYouPage, AskedPage, NobodyYetPage, NotMine } from './my-children-pages.tsx'

const here = '/my-children'
const own = 'family.answer'

/** `onWithdrawal` is told of each pupil for whom a carer says no. */
export const myChildrenRoutes = (onWithdrawal: OnWithdrawal): readonly Route[] => [
  get(here, own, (visit) => showChildren(visit, undefined)),
  post(here, own, async (visit) => {
    if (await say(visit, onWithdrawal)) return redirect(`${here}?done=answered`)
    return takesBack(visit) ? showChildren(visit, consentEn.tickFirst) : redirect(here)
  }),
  post(`${here}/ask`, own, async (visit) => {
    await askByLetter(visit)
    return redirect(`${here}/asked`)
  }),
  get(`${here}/asked`, own, async (visit) =>
    page(visit, { title: words.sent, backHref: here }, <AskedPage />),
  ),
  get(`${here}/join/:token`, own, async (visit) => {
    const asked = await askedToBe(visit, visit.params['token'] ?? '')
    if (!asked) return over(visit)
    const view = { name: asked.name, action: visit.url.pathname, once: visit.once }
    return page(visit, { title: words.sure(asked.name) }, <AreYouPage {...view} />)
  }),
  post(`${here}/join/:token`, own, async (visit) => {
    const token = visit.params['token'] ?? ''
    const asked = await askedToBe(visit, token)
    if (!asked) return over(visit)
    const deed = { input: token }
    return answered(visit, await act(visit, roomOf(visit), asked.carerId, 'match-by-letter', deed), here)
  }),
  post(`${here}/:id/off`, own, async (visit) => {
    const id = visit.params['id'] ?? ''
    return answered(visit, await act(visit, roomOf(visit), id, 'end-match', { input: undefined }), here)
  }),
]

const roomOf = (visit: Visit) => carerAccountRoom(personIdOf(visit.viewer) ?? '', visit.school.name)
const over = (visit: Visit): Response => linkEnded(visit, words.over)

/** As each carer of the roster that the viewer is; mostly there is one. */
async function say(visit: Visit, onWithdrawal: OnWithdrawal): Promise<boolean> {
  const said = takesBack(visit) ? takingBack(visit) : giving(visit)
  if (!said) return false
  const action = takesBack(visit) ? 'withdraw' : 'answer'
  const done: boolean[] = []
  for (const carer of await ownCarers(visit))
    done.push(await sayFor(visit, { carer, way: 'account', onWithdrawal }, said, action))
  return done.some(Boolean)
}

async function showChildren(visit: Visit, error: string | undefined): Promise<Response> {
  const { viewer, school, once, url } = visit
  const families = await familiesOf(visit)
  const children = families.flatMap((family) => family.children)
  if (children.length === 0 || viewer.kind !== 'person')
    return page(visit, { title: words.title }, <NobodyYetPage email={await ownEmail(visit)} once={once} />)
  const view = { school: school.name, carer: viewer.name, children, action: here, once }
  const asks = url.searchParams.has('anew') || children.every(({ agreed }) => agreed.size === 0)
  const matched = families.map(({ carerId }) => carerId).filter((id) => id !== viewer.personId)
  return page(
    visit,
    { title: words.title, status: error === undefined ? 200 : 422 },
    <>
      {url.searchParams.has('done') && (
        <NotificationBanner type="success" title="Done" heading={consentEn.thanks} />
      )}
      {asks && error === undefined ? (
        <AskPage {...view} until={endOfSchoolYear(visit.today)} />
      ) : (
        <StandingPage {...view} error={error} anew={`${here}?anew=1`} />
      )}
      <NotMine carerIds={matched} once={once} />
    </>,
  )
}

/** For each carer that the viewer is, the children; one who is known twice stands in one family alone. */
async function familiesOf(visit: Visit) {
  const seen = new Set<string>()
  const families = []
  for (const carer of await ownCarers(visit)) {
    const children = (await lookAs(visit, carer, childrenOf)).filter(({ id }) => !seen.has(id))
    for (const { id } of children) seen.add(id)
    if (children.length > 0) families.push({ carerId: carer.personId, children })
  }
  return families
}
