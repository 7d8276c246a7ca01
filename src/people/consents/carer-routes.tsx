// The link of a letter: a carer answers once, and takes back at any time, without an account.
import { lookAs } from '../../platform/database.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { consentEn as words } from '../../ui/words/consent.en.ts'
import type { OnWithdrawal } from './consent-decisions.ts'
import { openLink, useUp, type OpenLink } from './consent-link.ts'
import { AskPage, NobodyPage, StandingPage, ThanksPage } from './consent-pages.tsx'
import { childrenOf } from './family.ts'
import { endOfSchoolYear } from './said.ts'
import { giving, sayFor, takesBack, takingBack } from './say-for-children.ts'

/** `onWithdrawal` is told of each pupil for whom a carer says no. */
export const carerRoutes = (onWithdrawal: OnWithdrawal): readonly Route[] => [
  get('/consent/:token', 'consent.answer', async (visit) => {
    const link = await openLink(visit, visit.params['token'] ?? '')
    return link ? showLink(visit, link, undefined) : notFound(visit)
  }),
  post('/consent/:token', 'consent.answer', async (visit) => {
    const link = await openLink(visit, visit.params['token'] ?? '')
    if (!link) return notFound(visit)
    const back = takesBack(visit)
    // Whoever finds an answered letter can take back, and never give.
    if (!back && !link.asks) return showLink(visit, link, undefined)
    return (await say(visit, link, onWithdrawal))
      ? thank(visit, link, back)
      : showLink(visit, link, back ? words.tickFirst : undefined)
  }),
]

/** Whoever gives an answer uses the link up; what is taken back can be taken back again. */
async function say(visit: Visit, { carer }: OpenLink, onWithdrawal: OnWithdrawal): Promise<boolean> {
  const speaker = { carer, way: 'link', onWithdrawal } as const
  if (takesBack(visit)) return sayFor(visit, speaker, takingBack(visit), 'withdraw')
  const given = giving(visit)
  if (!given || !(await sayFor(visit, speaker, given, 'answer'))) return false
  await lookAs(visit, carer, (sight) => useUp(sight, visit.params['token'] ?? ''))
  return true
}

async function showLink(visit: Visit, link: OpenLink, error: string | undefined): Promise<Response> {
  const children = await lookAs(visit, link.carer, childrenOf)
  const view = {
    school: visit.school.name,
    carer: link.carer.name,
    children,
    action: visit.url.pathname,
    once: visit.once,
  }
  if (children.length === 0) return page(visit, { title: words.nobody }, <NobodyPage />)
  const status = error === undefined ? 200 : 422
  return link.asks && error === undefined
    ? page(
        visit,
        { title: words.title(children.map(({ name }) => name)) },
        <AskPage {...view} until={endOfSchoolYear(visit.today)} />,
      )
    : page(visit, { title: words.standing, status }, <StandingPage {...view} error={error} />)
}

/** Answers at once, and not by a redirect: the address would be kept beside the form's token. */
async function thank(visit: Visit, { carer }: OpenLink, tookBack: boolean): Promise<Response> {
  const children = await lookAs(visit, carer, childrenOf)
  return page(
    visit,
    { title: tookBack ? words.takenBack : words.thanks },
    <ThanksPage children={children} tookBack={tookBack} />,
  )
}
