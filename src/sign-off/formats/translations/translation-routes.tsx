// The head's office keeps the translations of the policy: begins one, writes its sections, shows it.
import { deedRoutes } from '../../../decisions/deed-routes.tsx'
import { act } from '../../../decisions/door.ts'
import { proveAgain } from '../../../people/sessions.ts'
import { get, post, redirect, type Route } from '../../../platform/http/route.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { newId } from '../../../platform/ids.ts'
import { personIdOf } from '../../../platform/viewer.ts'
import { allowed } from '../../../policy/decide.ts'
import { translationWorkflow } from '../../../policy/translation.workflow.ts'
import type { FieldErrors } from '../../../ui/fields/error-summary.tsx'
import { page } from '../../../ui/page.tsx'
import { notFound } from '../../../ui/trouble-page.tsx'
import { policyInForce } from '../approved-text.ts'
import { madeByErrors } from './read-section.ts'
import { sectionRoutes } from './section-routes.tsx'
import { translationRoom, translationSubject } from './translation-decisions.ts'
import { TranslationPage, TranslationsPage } from './translation-pages.tsx'
import { allTranslations, translationById } from './translation-queries.ts'

const base = '/policy/translations'

export const translationRoutes: readonly Route[] = [
  get(base, 'formats.keep', (visit) => listPage(visit, {})),
  post(base, 'formats.keep', begin),
  get(`${base}/:id`, 'formats.keep', onePage),
  ...deedRoutes({
    workflow: translationWorkflow,
    subject: translationSubject,
    act: (visit, id, action, deed) => act(visit, translationRoom, id, action, deed),
    actions: ['show', 'keep-back'] as const,
    may: 'formats.keep',
    base,
    nameOf: async (visit, id) => (await translationById(visit, id))?.language.english,
    prove: proveAgain,
  }),
  ...sectionRoutes,
]

async function begin(visit: Visit): Promise<Response> {
  const [language, madeBy] = [visit.form.text('language'), visit.form.text('made-by').trim()]
  const errors = madeByErrors(madeBy)
  if (errors['made-by']) return listPage(visit, { ...(language ? {} : choose), ...errors })
  const id = newId(visit.now)
  const outcome = await act(visit, translationRoom, id, 'begin', { input: { language, madeBy } })
  if (outcome.ok) return redirect(`${base}/${id}`)
  return 'unknown' in outcome ? notFound(visit) : listPage(visit, { language: outcome.refusal.sentence })
}

const choose: FieldErrors = { language: 'Choose the language.' }

async function listPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const version = await policyInForce(visit)
  if (!version) return notFound(visit)
  const { form, url, once } = visit
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return page(
    visit,
    { title: 'Translations of the policy', status, backHref: '/policy' },
    <TranslationsPage
      translations={await allTranslations(visit)}
      version={version}
      typed={{
        language: form.text('language') || (url.searchParams.get('language') ?? ''),
        madeBy: form.text('made-by'),
      }}
      errors={errors}
      once={once}
    />,
  )
}

async function onePage(visit: Visit): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const [version, translation] = [await policyInForce(visit), await translationById(visit, id)]
  const subject = await translationSubject(visit, id)
  if (!version || !translation || !subject) return notFound(visit)
  return page(
    visit,
    { title: translation.language.english, backHref: base },
    <TranslationPage
      translation={translation}
      version={version}
      actions={allowed(translationWorkflow, subject, personIdOf(visit.viewer) ?? '')}
    />,
  )
}
