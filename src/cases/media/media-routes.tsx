// What the press asks: logged by anybody on the staff, and seen by all as not to be answered until it is cleared (§16.7).
import { insiders } from '../../people/directory.ts'
import { lookAs } from '../../platform/database.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { namedIn } from '../../policy/cases/about-whom.data.ts'
import { enquiryQuestions } from '../../policy/cases/media-enquiry.workflow.ts'
import { checkAnswers } from '../../policy/cases/questions.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { openCase } from '../file/open-case.ts'
import { MediaPage, NewMediaPage } from './media-pages.tsx'
import { mediaNotices } from './media-queries.ts'

const base = '/media'

export const mediaRoutes: readonly Route[] = [
  get(base, 'media.log', async (visit) =>
    page(
      visit,
      { title: 'The press' },
      <MediaPage notices={await mediaNotices(visit)} zone={visit.school.zone} />,
    ),
  ),
  get(`${base}/new`, 'media.log', (visit) => newPage(visit, {})),
  post(`${base}/new`, 'media.log', log),
]

async function log(visit: Visit): Promise<Response> {
  const checked = checkAnswers(enquiryQuestions, visit.form.text, '')
  if (!checked.ok) return newPage(visit, checked.errors)
  const { answers } = checked
  const outcome = await openCase(visit, 'media-enquiry', {
    words: answers['asks'] ?? '',
    danger: false,
    subjects: await subjectsOf(visit, visit.form.text('about').slice(0, 500)),
    said: answers,
  })
  return answered(visit, outcome, base)
}

/** Those who don't see it: whoever is named as the one whom it is about. */
const subjectsOf = (visit: Visit, about: string): Promise<string[]> =>
  lookAs(visit, { kind: 'system', schoolId: visit.viewer.schoolId }, async (program) =>
    about.trim() === '' ? [] : namedIn(about, await insiders(program)),
  )

const newPage = async (visit: Visit, errors: FieldErrors): Promise<Response> =>
  page(
    visit,
    { title: 'What did the press ask?', backHref: base, status: Object.keys(errors).length > 0 ? 422 : 200 },
    <NewMediaPage form={visit.form} errors={errors} once={visit.once} />,
  )
