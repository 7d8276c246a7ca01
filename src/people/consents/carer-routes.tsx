// The link of a letter: a carer answers once, and takes back at any time, without an account.
import { act, type Outcome } from '../../decisions/door.ts'
import { lookAs } from '../../platform/database.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { consentEn as words } from '../../ui/words/consent.en.ts'
import { consentRoom, type OnWithdrawal } from './consent-decisions.ts'
import { openLink, useUp, type OpenLink } from './consent-link.ts'
import { AskPage, NobodyPage, StandingPage, ThanksPage } from './consent-pages.tsx'
import { childrenOf, type Child } from './family.ts'
import { ticksOf } from './purpose-ticks.tsx'
import { endOfSchoolYear, keyOf, purposes, saidOf, type Said } from './said.ts'

/** `onWithdrawal` is told of each pupil for whom a carer says no. */
export const carerRoutes = (onWithdrawal: OnWithdrawal): readonly Route[] => [
  get('/consent/:token', 'consent.answer', async (visit) => {
    const link = await openLink(visit, visit.params['token'] ?? '')
    return link ? showLink(visit, link, undefined) : notFound(visit)
  }),
  post('/consent/:token', 'consent.answer', async (visit) => {
    const link = await openLink(visit, visit.params['token'] ?? '')
    if (!link) return notFound(visit)
    const answer = visit.form.text('answer')
    const takesBack = answer.startsWith('back-')
    // Whoever finds an answered letter can take back, and never give.
    if (!takesBack && !link.asks) return showLink(visit, link, undefined)
    const kept = takesBack
      ? await takeBack(visit, link, onWithdrawal, answer === 'back-all')
      : await give(visit, link, onWithdrawal, answer)
    return kept
      ? thank(visit, link, takesBack)
      : showLink(visit, link, takesBack ? words.tickFirst : undefined)
  }),
]

/** For each child an answer to every purpose; a form without an answer gives nothing. */
async function give(
  visit: Visit,
  link: OpenLink,
  onWithdrawal: OnWithdrawal,
  answer: string,
): Promise<boolean> {
  if (!['all', 'none', 'some'].includes(answer)) return false
  const until = endOfSchoolYear(visit.today)
  const given = (child: Child): string[] => {
    if (answer === 'all') return purposes.map(keyOf)
    return answer === 'some' ? visit.form.all(ticksOf(child)) : []
  }
  return sayFor(visit, link, (child) => saidOf(new Set(given(child)), until), 'answer', onWithdrawal)
}

const takeBack = (visit: Visit, link: OpenLink, onWithdrawal: OnWithdrawal, all: boolean): Promise<boolean> =>
  sayFor(
    visit,
    link,
    (child) => {
      const ticked = new Set(all ? child.agreed : visit.form.all(ticksOf(child)))
      return purposes
        .filter((purpose) => ticked.has(keyOf(purpose)) && child.agreed.has(keyOf(purpose)))
        .map((purpose) => ({ ...purpose, gives: false, until: null }))
    },
    'withdraw',
    onWithdrawal,
  )

/** Says something for each child for whom there is something to say; false where there was nothing at all. */
async function sayFor(
  visit: Visit,
  { carer }: OpenLink,
  saidFor: (child: Child) => Said[],
  action: 'answer' | 'withdraw',
  onWithdrawal: OnWithdrawal,
): Promise<boolean> {
  return lookAs(visit, carer, async (sight) => {
    const outcomes: Outcome[] = []
    for (const child of await childrenOf(sight)) {
      const input = saidFor(child)
      if (input.length > 0)
        outcomes.push(await act(sight, consentRoom(onWithdrawal), child.id, action, { input }))
    }
    if (action === 'answer' && outcomes.length > 0) await useUp(sight, visit.params['token'] ?? '')
    return outcomes.length > 0 && outcomes.every(({ ok }) => ok)
  })
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
