// Publishing a site's Terms of Use and House Rules.
import { act } from '../decisions/door.ts'
import { longestAnswer } from '../decisions/longest-answer.ts'
import { get, post, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { answered, notFound } from '../ui/trouble-page.tsx'
import { modelRules, modelTerms } from './model-rules.data.ts'
import { RulesPage } from './rules-page.tsx'
import { siteRoom } from './site-decisions.ts'
import { rulesOf, siteById } from './site-queries.ts'

export const rulesRoutes: readonly Route[] = [
  get('/sites/:id/rules', 'sites.write', async (visit) => {
    const now = await rulesOf(visit, visit.params['id'] ?? '')
    return rulesPage(visit, now?.terms ?? modelTerms, (now?.rules ?? modelRules).join('\n'), {})
  }),
  post('/sites/:id/rules', 'sites.write', async (visit) => {
    const id = visit.params['id'] ?? ''
    const [terms, rules] = [visit.form.text('terms'), visit.form.text('rules')]
    const errors = {
      ...wrongWith('terms', 'the Terms of Use', terms),
      ...wrongWith('rules', 'the House Rules', rules),
    }
    if (Object.keys(errors).length > 0) return rulesPage(visit, terms, rules, errors)
    const lines = rules.split('\n').flatMap((line) => line.trim() || [])
    const outcome = await act(visit, siteRoom, id, 'publish-rules', {
      input: { terms: terms.trim(), rules: lines },
    })
    return answered(visit, outcome, `/sites/${id}`)
  }),
]

function wrongWith(name: string, called: string, text: string): FieldErrors {
  if (text.trim() === '') return { [name]: `Write ${called}. Nothing opens without them.` }
  if (text.length <= longestAnswer) return {}
  return { [name]: `Shorten ${called} to ${longestAnswer.toLocaleString('en-GB')} characters.` }
}

async function rulesPage(visit: Visit, terms: string, rules: string, errors: FieldErrors): Promise<Response> {
  const site = await siteById(visit, visit.params['id'] ?? '')
  if (!site) return notFound(visit)
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return page(
    visit,
    { title: 'Terms of Use and House Rules', status, backHref: `/sites/${site.id}` },
    <RulesPage siteId={site.id} siteName={site.name} {...{ terms, rules, errors }} once={visit.once} />,
  )
}
