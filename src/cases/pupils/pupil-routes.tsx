// The pupils' own page to say that something is wrong. It takes no file of any kind.
import { act } from '../../decisions/door.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { holdersOf, namesOf } from '../../people/directory.ts'
import { schoolYear } from '../../people/school/school-year.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newSecretId } from '../../platform/ids.ts'
import { trustedAdults } from '../../policy/concern.workflow.ts'
import { nextReading } from '../../policy/reading-hours.ts'
import { longDate } from '../../ui/dates.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { concernEn } from '../../ui/words/concern.en.ts'
import { pupilConcernEn as words } from '../../ui/words/pupil-concern.en.ts'
import { raisingRoom } from '../concerns/concern-decisions.ts'
import { receiptHeader, receiptOf, shownOnce } from '../concerns/receipt-cookie.ts'
import { newReceipt } from '../concerns/receipt.ts'
import { momentNow } from '../file/moment-field.tsx'
import { PupilPage, PupilThanksPage, pupilKinds } from './pupil-pages.tsx'

export const pupilRoutes: readonly Route[] = [
  get('/concern/pupil', 'concern.raise', (visit) => pupilPage(visit, {})),
  post('/concern/pupil', 'concern.raise', tell),
  get('/concern/pupil/thanks', 'concern.raise', async (visit) =>
    shownOnce(
      visit,
      page(
        visit,
        { title: words.thanks },
        <PupilThanksPage
          adults={await adultsOf(visit)}
          when={await readWhen(visit)}
          receipt={receiptOf(visit)}
        />,
      ),
    ),
  ),
]

async function tell(visit: Visit): Promise<Response> {
  const { form } = visit
  const kind = pupilKinds.find((each) => each === form.text('kind'))
  const [typed, name] = [form.text('text').trim(), form.text('name').trim()]
  if ((!kind && typed === '') || typed.length + name.length > longestAnswer)
    return pupilPage(visit, { text: typed ? concernEn.tooLong('10,000') : words.empty })
  const receipt = newReceipt()
  const input = {
    receipt,
    text: [kind ? words.kinds[kind] : '', typed].filter(Boolean).join('. '),
    answerTo: name,
    about: { kind: 'page' as const, id: null, words: concernEn.aPage },
    byPupil: true,
  }
  const outcome = await act(visit, raisingRoom, newSecretId(), 'raise', { input })
  return outcome.ok
    ? redirect('/concern/pupil/thanks', [receiptHeader(visit, receipt)])
    : answered(visit, outcome, '/')
}

/** The names of two adults whom every child may know: those who keep children safe, else the head. */
async function adultsOf(sight: Sight): Promise<string[]> {
  return lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (program) => {
    const holders = await holdersOf(program, trustedAdults)
    const ids = [...new Set(trustedAdults.flatMap((role) => holders[role] ?? []))].slice(0, 2)
    const names = await namesOf(program, ids)
    return ids.flatMap((id) => names.get(id) ?? [])
  })
}

/** When somebody reads it next, by the school's own days. */
async function readWhen(visit: Visit): Promise<string> {
  const { viewer, school, now, today } = visit
  const { breaks, ...calendar } = await lookAs(
    visit,
    { kind: 'system', schoolId: viewer.schoolId },
    schoolYear,
  )
  const { day, time } = nextReading(calendar, breaks, momentNow(school.zone, now))
  return words.when(day === today ? undefined : longDate(day), time)
}

async function pupilPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  return page(
    visit,
    { title: words.title, status: Object.keys(errors).length > 0 ? 422 : 200 },
    <PupilPage
      when={await readWhen(visit)}
      adults={await adultsOf(visit)}
      typed={visit.form.text}
      errors={errors}
      once={visit.once}
    />,
  )
}
