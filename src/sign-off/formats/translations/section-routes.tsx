// Writing one section of a translation. A saving that fails gives back what was typed.
import { act } from '../../../decisions/door.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { FieldErrors } from '../../../ui/fields/error-summary.tsx'
import { page } from '../../../ui/page.tsx'
import { answered, notFound } from '../../../ui/trouble-page.tsx'
import { bySection, type PolicySection } from '../../text/policy-sections.ts'
import { policyInForce } from '../approved-text.ts'
import { fieldOf, readSection, seenOf } from './read-section.ts'
import { SectionPage } from './section-page.tsx'
import { translationRoom } from './translation-decisions.ts'
import { translationById } from './translation-queries.ts'
import { behind, type Translation } from './translation.ts'

const base = '/policy/translations'

export const sectionRoutes: readonly Route[] = [
  get(`${base}/:id/:section`, 'formats.keep', async (visit) => {
    const found = await placeOf(visit)
    return found ? sectionPage(visit, found, {}) : notFound(visit)
  }),
  post(`${base}/:id/:section`, 'formats.keep', saveSection),
]

interface Place {
  translation: Translation
  section: PolicySection
}

async function placeOf(visit: Visit): Promise<Place | undefined> {
  const [version, translation] = [
    await policyInForce(visit),
    await translationById(visit, visit.params['id'] ?? ''),
  ]
  const section =
    version && bySection(version.clauses).find((each) => each.section === visit.params['section'])
  return section && translation && { translation, section }
}

async function saveSection(visit: Visit): Promise<Response> {
  const found = await placeOf(visit)
  if (!found) return notFound(visit)
  const { translation, section } = found
  const { errors, ...input } = readSection(visit.form, section.clauses, translation.clauses)
  if (Object.keys(errors).length > 0) return sectionPage(visit, found, errors)
  const outcome = await act(visit, translationRoom, translation.id, 'save', { input })
  return answered(visit, outcome, `${base}/${translation.id}`)
}

function sectionPage(visit: Visit, { translation, section }: Place, errors: FieldErrors): Response {
  const { form, once, url } = visit
  const stale = behind(translation, section.clauses)
  const kept = new Map(translation.clauses.map((each) => [each.number, each]))
  const typed = form.has('seen')
  return page(
    visit,
    {
      title: section.heading,
      status: Object.keys(errors).length > 0 ? 422 : 200,
      backHref: `${base}/${translation.id}`,
    },
    <SectionPage
      action={url.pathname}
      language={translation.language}
      heading={section.heading}
      rows={section.clauses.map(({ number, text }) => ({
        number,
        english: text,
        words: typed ? form.text(fieldOf(number)) : (kept.get(number)?.text ?? ''),
        before: stale.includes(number) ? kept.get(number)?.source : undefined,
      }))}
      madeBy={typed ? form.text('made-by') : translation.madeBy}
      seen={seenOf(translation.clauses, section.clauses)}
      errors={errors}
      once={once}
    />,
  )
}
