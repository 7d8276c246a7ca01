// What the office does about consents: ask the families, look at one pupil, record what was told on paper.
import { act } from '../../decisions/door.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { classesOf } from '../roster/import-queries.ts'
import { isAgreed } from './agreed.ts'
import { agreements } from './agreements.ts'
import { consentRoom, type OnWithdrawal } from './consent-decisions.ts'
import { ConsentsPage } from './consents-page.tsx'
import { askFamilies, unasked } from './letters.ts'
import { PaperLettersPage } from './paper-letters.tsx'
import { PupilPage } from './pupil-page.tsx'
import {
  answersFor,
  carersOf,
  listedPupils,
  pupilById,
  type KeptAnswer,
  type ListedCarer,
} from './pupil-queries.ts'
import { endOfSchoolYear, saidOf } from './said.ts'

/** Above this many pupils, a class is chosen first. */
const mostAtOnce = 150

const idOf = ({ params }: Visit): string => params['id'] ?? ''

export const consentRoutes = (onWithdrawal: OnWithdrawal): readonly Route[] => [
  get('/consents', 'roster.write', async (visit) => {
    const classes = await classesOf(visit)
    const chosen = visit.url.searchParams.get('class') ?? undefined
    const all = classes.reduce((sum, { pupils }) => sum + pupils, 0)
    return page(
      visit,
      { title: 'What families agree to', backHref: '/roster' },
      <ConsentsPage
        classes={classes.map(({ className }) => className)}
        chosen={chosen}
        pupils={chosen === undefined && all > mostAtOnce ? undefined : await listedPupils(visit, chosen)}
        agreed={await agreements(visit, 'own-site')}
        unasked={await unasked(visit)}
        once={visit.once}
      />,
    )
  }),
  post('/consents/letters', 'roster.write', async (visit) => {
    const asked = await unasked(visit)
    if (asked.length === 0) return redirect('/consents')
    const letters = await askFamilies(visit, visit.school.name, asked)
    return page(
      visit,
      { title: 'Letters to families', backHref: '/consents' },
      <PaperLettersPage
        letters={letters}
        mailed={asked.length - letters.length}
        school={visit.school.name}
        origin={visit.url.origin}
      />,
    )
  }),
  get('/pupils/:id', 'roster.write', async (visit) => showPupil(visit)),
  post('/pupils/:id/carers', 'roster.write', async (visit) => {
    const input = visit.form.all('responsible')
    const outcome = await act(visit, consentRoom(onWithdrawal), idOf(visit), 'say-responsible', { input })
    return answered(visit, outcome, `/pupils/${idOf(visit)}`)
  }),
  post('/pupils/:id/record', 'roster.write', async (visit) => {
    const carer = visit.form.text('carer') || null
    const responsible = (await carersOf(visit, idOf(visit))).filter((each) => each.responsible)
    if (carer !== null && !responsible.some(({ id }) => id === carer))
      return showPupil(visit, 'Choose a carer with parental responsibility.')
    const said = saidOf(new Set(visit.form.all('agreed')), endOfSchoolYear(visit.today))
    const input = { carerId: carer, said }
    const outcome = await act(visit, consentRoom(onWithdrawal), idOf(visit), 'record', { input })
    return answered(visit, outcome, `/pupils/${idOf(visit)}`)
  }),
]

async function showPupil(visit: Visit, problem?: string): Promise<Response> {
  const pupil = await pupilById(visit, idOf(visit))
  if (!pupil) return notFound(visit)
  const [carers, answers] = [await carersOf(visit, pupil.id), await answersFor(visit, pupil.id)]
  const counting = lastOfEach(answers, carers)
  return page(
    visit,
    { title: pupil.name, status: problem === undefined ? 200 : 422, backHref: '/consents' },
    <PupilPage
      {...{ pupil, carers, answers }}
      holds={(what, place) =>
        isAgreed(
          counting.filter((each) => each.what === what && each.place === place),
          visit.today,
        )
      }
      errors={problem === undefined ? {} : { carer: problem }}
      once={visit.once}
      zone={visit.school.zone}
    />,
  )
}

/** The last answer of each source for each purpose; carers without responsibility don't count. */
function lastOfEach(answers: readonly KeptAnswer[], carers: readonly ListedCarer[]): KeptAnswer[] {
  const last = new Map<string, KeptAnswer>()
  for (const answer of answers) {
    const key = `${answer.what} ${answer.place} ${answer.carerId ?? ''}`
    if (!last.has(key)) last.set(key, answer)
  }
  return [...last.values()].filter(
    ({ carerId }) => carerId === null || carers.some(({ id, responsible }) => responsible && id === carerId),
  )
}
