// The way of a whistleblower (§9.3), on addresses of which no trace is kept: the first page, the report, the receipt, the way back.
import { z } from 'zod'

import { act } from '../../decisions/door.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newSecretId } from '../../platform/ids.ts'
import { openNote, sealNote } from '../../platform/sealed-note.ts'
import { pointedAt, whomItIsAbout, type ReportAbout } from '../../policy/whistle-routing.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { speakUpEn as words } from '../../ui/words/speak-up.en.ts'
import { whatRoutes } from './contact-queries.ts'
import { otherWays } from './other-ways.tsx'
import { readAbout, readersFor, sayAbout, sayReaders } from './read-about.ts'
import { onTheDay, sendingRoom } from './report-decisions.ts'
import { oneAtATime, reportOfReceipt } from './report-queries.ts'
import { keyFromWords } from './sealing/key-from-words.ts'
import { drawWords } from './sealing/key-words.ts'
import { unwrapSealed } from './sealing/seal-text.ts'
import { AboutPage, FirstPage, ReceiptPage, StalePage, WritePage } from './speak-up-pages.tsx'

export const speakUpRoutes: readonly Route[] = [
  get('/speak-up', 'speak-up', async (visit) => {
    const { contacts } = await whatRoutes(visit)
    const said = sayReaders(contacts, words.contact, words.contactsMany)
    return page(visit, { title: words.title }, <FirstPage contacts={said} ways={await otherWays(visit)} />)
  }),
  get('/speak-up/report', 'speak-up', (visit) => aboutPage(visit, { roles: [], words: '' }, false)),
  post('/speak-up/report', 'speak-up', async (visit) => {
    const about = readAbout(visit.form)
    if (!visit.form.has('about-asked')) return aboutPage(visit, about, false, 422)
    const readers = readersFor(await whatRoutes(visit), about)
    if (readers.length === 0) return aboutPage(visit, about, true)
    return writePage(visit, { id: newSecretId(), receipt: drawWords(), about }, {})
  }),
  post('/speak-up/send', 'speak-up', send),
]

const begunShape = z.object({
  id: z.uuid(),
  receipt: z.string(),
  about: z.object({ roles: z.array(z.enum(pointedAt)).readonly(), words: z.string() }),
})
type Begun = z.infer<typeof begunShape>
const begunLasts = 24 * 60 * 60_000

async function send(visit: Visit): Promise<Response> {
  const { form, program, now } = visit
  const begun = openNote(program, 'speak-up', form.text('_note'), begunShape, { now, lasts: begunLasts })
  const typed = form.text('text').trim()
  if (!begun) return page(visit, { title: words.writeTitle, status: 422 }, <StalePage text={typed} />)
  const text = textOf(visit)
  const wrong = text === '' ? words.empty : tooLong(typed)
  if (wrong) return writePage(visit, begun, { text: wrong })
  const receipt = await keyFromWords(begun.receipt, `receipt ${visit.school.id}`)
  await oneAtATime(visit, receipt.hash)
  // Sent twice, it is the same report, and the same receipt is shown.
  if (!(await reportOfReceipt(visit, receipt.hash))) {
    const { people, recovery, ...routes } = await whatRoutes(visit)
    const input = {
      aboutWords: sayAbout(begun.about),
      aboutPeople: whomItIsAbout(people, begun.about).map(({ personId }) => personId),
      readers: readersFor({ people, recovery, ...routes }, begun.about),
      recovery,
      receipt,
      text,
    }
    if (input.readers.length === 0) return aboutPage(visit, begun.about, true)
    const outcome = await act(onTheDay(visit), sendingRoom, begun.id, 'send', { input })
    if (!outcome.ok) return answered(visit, outcome, '/speak-up')
  }
  return page(visit, { title: words.sentTitle }, <ReceiptPage receipt={begun.receipt} />)
}

/** What the browser sealed, where it did and it is whole; else what was typed. */
export function textOf({ form }: Visit): string {
  const sealed = form.text('_sealed')
  return unwrapSealed(sealed) ? sealed : form.text('text').trim()
}

export const tooLong = (typed: string): string | undefined =>
  typed.length > longestAnswer ? words.tooLong(longestAnswer.toLocaleString('en-GB')) : undefined

async function aboutPage(
  visit: Visit,
  about: ReportAbout,
  nobodyLeft: boolean,
  status = nobodyLeft ? 422 : 200,
): Promise<Response> {
  return page(
    visit,
    { title: words.aboutTitle, status, backHref: '/speak-up' },
    <AboutPage {...{ about, nobodyLeft }} ways={await otherWays(visit)} once={visit.once} />,
  )
}

async function writePage(visit: Visit, begun: Begun, errors: FieldErrors): Promise<Response> {
  const { program, now, form, once } = visit
  const routes = await whatRoutes(visit)
  const readers = readersFor(routes, begun.about)
  const keys = [...readers.map(({ recipient }) => recipient), ...(routes.recovery ? [routes.recovery] : [])]
  return page(
    visit,
    { title: words.writeTitle, status: errors['text'] ? 422 : 200, backHref: '/speak-up/report' },
    <WritePage
      to={sayReaders(readers, words.somebody, words.contactsMany)}
      note={sealNote(program, 'speak-up', begun, now)}
      text={form.text('text')}
      {...{ keys, errors, once }}
    />,
  )
}
