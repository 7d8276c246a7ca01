// Declaring ties, noting them, and taking them back (§7.8–7.10).
import { act } from '../../decisions/door.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newSecretId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { tieKindNames, tieWorkflow, type TieAction } from '../../policy/tie.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { tieRoom, tieSubject } from './tie-decisions.ts'
import { standingTies } from './tie-queries.ts'
import { TiesPage } from './ties-page.tsx'

/** In characters: a line or two. */
const longest = 300

const later = ['note', 'withdraw'] as const satisfies TieAction[]

export const tieRoutes: readonly Route[] = [
  get('/ties', 'ties.declare', (visit) => tiesPage(visit, {})),
  post('/ties', 'ties.declare', async (visit) => {
    const kind = tieKindNames.find((each) => each === visit.form.text('kind'))
    const words = visit.form.text('words').trim()
    const errors = {
      kind: kind ? undefined : 'Choose what kind of tie it is.',
      words: wrongWithWords(words),
    }
    if (!kind || errors.words) return tiesPage(visit, errors)
    const outcome = await act(visit, tieRoom, newSecretId(), 'declare', { input: { kind, words } })
    return answered(visit, outcome, '/ties')
  }),
  post('/ties/:id/:action', 'ties.declare', async (visit) => {
    const { id = '', action } = visit.params
    const name = later.find((each) => each === action)
    const seen = (await standingTies(visit)).some((tie) => tie.id === id)
    if (!name || !seen) return notFound(visit)
    const outcome = await act(visit, tieRoom, id, name, { input: undefined })
    return outcome.ok ? redirect('/ties') : answered(visit, outcome, '/ties')
  }),
]

function wrongWithWords(words: string): string | undefined {
  if (words === '') return 'Say to whom, and where you are in touch.'
  return words.length > longest ? `Shorten this to ${longest} characters.` : undefined
}

async function tiesPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, once, school } = visit
  const person = personIdOf(visit.viewer) ?? ''
  const ties = await standingTies(visit)
  const may = new Map<string, TieAction[]>()
  for (const { id } of ties)
    may.set(
      id,
      allowed(tieWorkflow, await tieSubject(visit, id), person).map(({ action }) => action),
    )
  return page(
    visit,
    { title: 'Declared ties', status: Object.keys(errors).length > 0 ? 422 : 200 },
    <TiesPage
      own={ties.filter(({ personId }) => personId === person)}
      others={ties.filter(({ personId }) => personId !== person)}
      {...{ may, errors, once }}
      value={form.text}
      zone={school.zone}
    />,
  )
}
