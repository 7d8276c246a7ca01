// The way back of a whistleblower: six words open their report, and they read and answer there (§9.3).
import { z } from 'zod'

import { act } from '../../decisions/door.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { openNote, sealNote } from '../../platform/sealed-note.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { speakUpEn as words } from '../../ui/words/speak-up.en.ts'
import { ExchangePage, FollowPage } from './follow-pages.tsx'
import { keyOfReport, readReport } from './open-report.ts'
import { onTheDay, reportRoom } from './report-decisions.ts'
import { reportOfReceipt } from './report-queries.ts'
import type { Report, Told } from './report.ts'
import { keyFromWords } from './sealing/key-from-words.ts'
import { readWords } from './sealing/key-words.ts'
import { textOf, tooLong } from './speak-up-routes.tsx'

/** For so long a page of the way back can be answered, in milliseconds. */
const pageLasts = 60 * 60_000

export const followRoutes: readonly Route[] = [
  get('/speak-up/follow', 'speak-up', async (visit) => followPage(visit, {})),
  post('/speak-up/follow', 'speak-up', async (visit) => {
    const found = await findReport(visit, readWords(visit.form.text('words')))
    return found ? exchangePage(visit, found, {}) : followPage(visit, { words: words.wrongWords })
  }),
  post('/speak-up/answer', 'speak-up', async (visit) => {
    const { form, program, now } = visit
    const receipt = openNote(program, 'receipt', form.text('_note'), z.string(), { now, lasts: pageLasts })
    const found = await findReport(visit, receipt)
    if (!found) return followPage(visit, { words: words.wrongWords })
    const text = textOf(visit)
    const wrong = text === '' ? words.empty : tooLong(form.text('text'))
    if (wrong) return exchangePage(visit, found, { text: wrong })
    const last = found.told.findLast(({ writer }) => writer === 'reporter')
    // Sent twice, the same answer counts once.
    if (last?.text !== form.text('text').trim() || text !== last.text) {
      const outcome = await act(onTheDay(visit), reportRoom, found.report.id, 'answer', { input: text })
      if (!outcome.ok) return answered(visit, outcome, '/speak-up/follow')
    }
    const after = await findReport(visit, receipt)
    return after ? exchangePage(visit, after, {}, true) : followPage(visit, {})
  }),
]

interface Found {
  report: Report
  told: Told[]
  receipt: string
}

/** The report of a receipt, opened; undefined where there is none. */
async function findReport(visit: Visit, receipt: string | undefined): Promise<Found | undefined> {
  if (receipt === undefined) return undefined
  const { hash, identity } = await keyFromWords(receipt, `receipt ${visit.school.id}`)
  const report = await reportOfReceipt(visit, hash)
  const key = report && (await keyOfReport(report, identity))
  return key ? { report, receipt, told: await readReport(visit, report, key) } : undefined
}

const followPage = async (visit: Visit, errors: FieldErrors): Promise<Response> =>
  page(
    visit,
    { title: words.followTitle, status: errors['words'] ? 422 : 200, backHref: '/speak-up' },
    <FollowPage errors={errors} once={visit.once} />,
  )

const exchangePage = async (
  visit: Visit,
  { report, told, receipt }: Found,
  errors: FieldErrors,
  sent = false,
): Promise<Response> =>
  page(
    visit,
    { title: words.yourReport, status: errors['text'] ? 422 : 200, backHref: '/speak-up' },
    <ExchangePage
      note={sealNote(visit.program, 'receipt', receipt, visit.now)}
      once={visit.once}
      {...{ report, told, sent, errors }}
    />,
  )
