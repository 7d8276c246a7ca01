// The reports that were sent to a contact: the list, and each, opened with the contact's six words after a fresh sign-in (§9.3).
import { act, type Outcome } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { freshly, get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { may } from '../../policy/access.data.ts'
import { allowed } from '../../policy/decide.ts'
import { whistleOutcomeNames, whistleReportWorkflow } from '../../policy/whistle-report.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { whistleContacts } from './contact-queries.ts'
import { keyOfReport, readReport, sealAnew } from './open-report.ts'
import { ReportPage, ReportsPage } from './reader-pages.tsx'
import { reportRoom, reportSubject } from './report-decisions.ts'
import { ownReports, reportById } from './report-queries.ts'
import type { Told } from './report.ts'
import { keyFromWords } from './sealing/key-from-words.ts'
import { readWords } from './sealing/key-words.ts'

/** Minutes for which a sign-in is fresh enough to open a report. */
const fresh = 15

export const readerRoutes: readonly Route[] = [
  get('/whistleblowing', 'whistle.read', async (visit) => {
    const contacts = await whistleContacts(visit)
    const own = contacts.find(({ personId }) => personId === personIdOf(visit.viewer))
    return page(
      visit,
      { title: 'Whistleblowing' },
      <ReportsPage {...{ contacts, own }} reports={await ownReports(visit)} keeps={await keeps(visit)} />,
    )
  }),
  get('/whistleblowing/:id', 'whistle.read', (visit) => reportPage(visit, {})),
  freshly(fresh, post('/whistleblowing/:id/open', 'whistle.read', open)),
  // Where a form that was sent twice leads: what was opened is sealed again.
  get('/whistleblowing/:id/open', 'whistle.read', async (visit) =>
    redirect(`/whistleblowing/${idOf(visit)}`),
  ),
  post('/whistleblowing/:id/ask', 'whistle.read', async (visit) => {
    const text = visit.form.text('question').trim()
    const wrong = wordsWrong(text, 'Write the question first.')
    if (wrong) return reportPage(visit, { question: wrong })
    return onward(visit, await act(visit, reportRoom, idOf(visit), 'ask', { input: text }))
  }),
  post('/whistleblowing/:id/close', 'whistle.read', async (visit) => {
    const text = visit.form.text('ending').trim()
    const outcome = whistleOutcomeNames.find((each) => each === visit.form.text('outcome'))
    const wrong = text === '' ? undefined : wordsWrong(text, '')
    if (!outcome || wrong)
      return reportPage(visit, { ...(outcome ? {} : { outcome: 'Choose how it ended.' }), ending: wrong })
    return onward(visit, await act(visit, reportRoom, idOf(visit), 'close', { input: { outcome, text } }))
  }),
]

const idOf = ({ params }: Visit): string => params['id'] ?? ''
const onward = (visit: Visit, outcome: Outcome) => answered(visit, outcome, `/whistleblowing/${idOf(visit)}`)
const wordsWrong = (text: string, empty: string): string | undefined => {
  if (text === '') return empty
  return text.length > longestAnswer ? 'That is too long. Shorten it.' : undefined
}

/** Whether the viewer names the contacts: the page then leads there. */
const keeps = async ({ viewer }: Visit): Promise<boolean> =>
  viewer.kind === 'person' && may('whistle.keep', viewer)

/** Opens a report: the texts stand on this one page, and are nowhere unsealed afterwards. */
async function open(visit: Visit): Promise<Response> {
  const report = await reportById(visit, idOf(visit))
  if (!report) return notFound(visit)
  const words = readWords(visit.form.text('words-password'))
  const own = words && (await keyFromWords(words, `contact ${personIdOf(visit.viewer) ?? ''}`))
  const key = own && (await keyOfReport(report, own.identity))
  if (!own || !key)
    return reportPage(visit, {
      'words-password': 'These words don’t open this report. Look at each word once more.',
    })
  const outcome = await act(visit, reportRoom, report.id, 'open', { input: undefined })
  if (!outcome.ok) return onward(visit, outcome)
  await sealAnew(visit, report, key, own.identity)
  return reportPage(visit, {}, await readReport(visit, report, key, own.identity))
}

async function reportPage(visit: Visit, errors: FieldErrors, told?: readonly Told[]): Promise<Response> {
  const [report, subject] = [await reportById(visit, idOf(visit)), await reportSubject(visit, idOf(visit))]
  if (!report || !subject) return notFound(visit)
  const actions = allowed(whistleReportWorkflow, subject, personIdOf(visit.viewer) ?? '')
  return page(
    visit,
    {
      title: 'Report',
      status: Object.values(errors).some(Boolean) ? 422 : 200,
      backHref: '/whistleblowing',
    },
    <ReportPage
      {...{ report, errors, told, actions: actions.map(({ action }) => action) }}
      typed={visit.form.text}
      history={await historyOf(visit, whistleReportWorkflow.name, report.id)}
      zone={visit.school.zone}
      once={visit.once}
    />,
  )
}
