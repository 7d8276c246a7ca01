// The rota of a site: seen, changed, and a day asked for, taken or given back in one tap (§14.5, §18.4).
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { may } from '../../policy/access.data.ts'
import { coverAt, gapsAhead, couldTake, type CoverFacts } from '../../policy/cover/cover.ts'
import { coverWorkflow } from '../../policy/cover/cover.workflow.ts'
import { allowed, decide } from '../../policy/decide.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound, refused } from '../../ui/trouble-page.tsx'
import { siteById, teamOf } from '../site-queries.ts'
import type { TeamMember } from '../site.ts'
import { coverRoom, coverSubject } from './cover-decisions.ts'
import { coverFacts } from './cover-facts.ts'
import { CoverPage } from './cover-page.tsx'
import { HoursPage, readHours, typedOf, type HoursTyped } from './hours-page.tsx'
import { lackingOf, rotaDays } from './rota-days.ts'
import { readRota, RotaPage } from './rota-page.tsx'

const oneTap = { take: 'take-day', 'give-back': 'give-back-day', ask: 'ask-for-cover' } as const

export const coverRoutes: readonly Route[] = [
  get('/sites/:id/cover', 'cover.read', coverPage),
  ...(Object.keys(oneTap) as (keyof typeof oneTap)[]).map((word) =>
    post(`/sites/:id/cover/${word}`, 'cover.read', async (visit) => {
      const day = visit.form.text('day')
      if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return notFound(visit)
      return answered(
        visit,
        await act(visit, coverRoom, idOf(visit), oneTap[word], { input: { day } }),
        back(visit),
      )
    }),
  ),
  get('/sites/:id/cover/hours', 'cover.read', async (visit) => {
    const facts = await coverFacts(visit, idOf(visit))
    return hoursPage(visit, typedOf(facts?.hours ?? [], facts?.inHolidays ?? false), {})
  }),
  post('/sites/:id/cover/hours', 'cover.read', async (visit) => {
    const { typed, hours, errors } = readHours(visit.form)
    if (Object.keys(errors).length > 0) return hoursPage(visit, typed, errors)
    const input = { hours, inHolidays: typed.inHolidays }
    return answered(visit, await act(visit, coverRoom, idOf(visit), 'set-hours', { input }), back(visit))
  }),
  get('/sites/:id/cover/rota', 'cover.read', rotaPage),
  post('/sites/:id/cover/rota', 'cover.read', async (visit) => {
    const moderators = moderatorsIn(await teamOf(visit, idOf(visit))).map(({ personId }) => personId)
    const input = { duties: readRota(visit.form, moderators) }
    return answered(visit, await act(visit, coverRoom, idOf(visit), 'set-rota', { input }), back(visit))
  }),
]

const idOf = (visit: Visit): string => visit.params['id'] ?? ''
const back = (visit: Visit): string => `/sites/${idOf(visit)}/cover`
const tells = ({ viewer }: Visit): boolean => viewer.kind === 'person' && may('away.tell', viewer)
const moderatorsIn = (team: readonly TeamMember[]) => team.filter(({ part }) => part === 'moderator')

async function coverPage(visit: Visit): Promise<Response> {
  const [id, me] = [idOf(visit), personIdOf(visit.viewer) ?? '']
  const [site, subject, facts] = [
    await siteById(visit, id),
    await coverSubject(visit, id),
    await coverFacts(visit, id),
  ]
  if (!site || !subject || !facts) return notFound(visit)
  const team = moderatorsIn(await teamOf(visit, id))
  return page(
    visit,
    { title: `Who looks after ${site.name}`, backHref: `/sites/${id}` },
    <CoverPage
      site={site}
      now={coverAt(facts, visit.now.getTime(), visit.today)}
      may={allowed(coverWorkflow, subject, me).map(({ action }) => action)}
      gaps={gapsAhead(facts, visit.today, visit.now.getTime()).map((gap) => ({
        ...gap,
        iCould: couldTake(facts, gap.day).includes(me),
      }))}
      days={rotaDays(facts, team, visit.today, me)}
      lacking={lackingOf(facts, team, visit.today)}
      mayBeAway={team.some(({ personId }) => personId === me) && tells(visit)}
      rests={subject.facts.rolesRest}
      history={await historyOf(visit, coverWorkflow.name, id)}
      once={visit.once}
      zone={visit.school.zone}
    />,
  )
}

async function hoursPage(visit: Visit, typed: HoursTyped, errors: FieldErrors): Promise<Response> {
  return whereMay(visit, 'set-hours', (siteName) =>
    page(
      visit,
      { title: 'Hours', backHref: back(visit), status: Object.keys(errors).length > 0 ? 422 : 200 },
      <HoursPage {...{ siteName, typed, errors }} action={`${back(visit)}/hours`} once={visit.once} />,
    ),
  )
}

async function rotaPage(visit: Visit): Promise<Response> {
  const team = moderatorsIn(await teamOf(visit, idOf(visit)))
  const moderators = team.map(({ personId: id, name, position }) => ({ id, name, position }))
  return whereMay(visit, 'set-rota', (siteName, facts) =>
    page(
      visit,
      { title: 'Rota', backHref: back(visit) },
      <RotaPage {...{ siteName, facts, moderators }} action={`${back(visit)}/rota`} once={visit.once} />,
    ),
  )
}

async function whereMay(
  visit: Visit,
  action: 'set-hours' | 'set-rota',
  show: (siteName: string, facts: CoverFacts) => Response | Promise<Response>,
): Promise<Response> {
  const id = idOf(visit)
  const [site, subject, facts] = [
    await siteById(visit, id),
    await coverSubject(visit, id),
    await coverFacts(visit, id),
  ]
  if (!site || !subject || !facts) return notFound(visit)
  const decision = decide(coverWorkflow, subject, personIdOf(visit.viewer) ?? '', action)
  return decision.ok ? show(site.name, facts) : refused(visit, decision.refusal)
}
