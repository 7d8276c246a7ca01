// Asking for the policy in another language or format: open to everybody, without an account.
import { act } from '../../../decisions/door.ts'
import { look } from '../../../platform/database.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { newSecretId } from '../../../platform/ids.ts'
import { answeredWithin, mostInAnHour } from '../../../policy/format-request.workflow.ts'
import type { FieldErrors } from '../../../ui/fields/error-summary.tsx'
import { page } from '../../../ui/page.tsx'
import { answered } from '../../../ui/trouble-page.tsx'
import { formatsEn as words } from '../../../ui/words/formats.en.ts'
import { dueDate } from './ask-for-format.ts'
import { AskedPage, AskPage } from './ask-page.tsx'
import type { Ask } from './format-request.ts'
import { readAsk } from './read-ask.ts'
import { askingRoom } from './request-decisions.ts'
import { tellOffice } from './request-letters.ts'
import { askedWithinTheHour } from './request-queries.ts'

export const askRoutes: readonly Route[] = [
  get('/policy/ask', 'formats.ask', async (visit) => askPage(visit, {}, 200)),
  post('/policy/ask', 'formats.ask', ask),
  get('/policy/ask/thanks', 'formats.ask', async (visit) =>
    page(visit, { title: words.thanks }, <AskedPage dueOn={dueDate(visit.today)} days={answeredWithin} />),
  ),
]

async function ask(visit: Visit): Promise<Response> {
  const read = readAsk(visit.form)
  if (!read.ok) return askPage(visit, read.errors, 422)
  if ((await askedWithinTheHour(visit)) >= mostInAnHour)
    return askPage(visit, { language: `${words.tooMany}. ${words.tooManyNext(null)}` }, 429)
  const id = newSecretId()
  const outcome = await act(visit, askingRoom, id, 'ask', { input: read.ask })
  if (outcome.ok) await tell(visit, id, read.ask)
  return answered(visit, outcome, '/policy/ask/thanks')
}

/** Whoever asks does not know the staff, so that the program itself writes to the office. */
async function tell(visit: Visit, id: string, { language, format, other }: Ask): Promise<void> {
  const { tx, now, today, viewer, school } = visit
  const system = { kind: 'system', schoolId: viewer.schoolId } as const
  const clock = { now, zone: school.zone }
  await look(tx, system, clock)
  const request = { id, dueOn: dueDate(today), language, format, other }
  await tellOffice({ tx, now, today, viewer: system }, request, 'asked')
  await look(tx, viewer, clock)
}

async function askPage(visit: Visit, errors: FieldErrors, status: number): Promise<Response> {
  const { form, url, once } = visit
  const typed = (name: string) => (form.has(name) ? form.text(name) : (url.searchParams.get(name) ?? ''))
  return page(
    visit,
    { title: words.askTitle, status, backHref: '/policy/public' },
    <AskPage typed={typed} errors={errors} once={once} />,
  )
}
