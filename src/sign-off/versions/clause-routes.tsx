// Wording the clauses of a version, one at a time: what somebody else saved meanwhile is shown, never written over.
import { act, type Outcome } from '../../decisions/door.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { approvedVersion } from '../../policy/policy.workflow.ts'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { versionById } from '../policy-queries.ts'
import { fingerprintOf } from '../text/canonical-policy.ts'
import { wrongWithWording } from '../text/check-wording.ts'
import { modelPolicy } from '../text/model-policy.ts'
import type { PolicyClause } from '../text/policy-text.ts'
import { ClausePage } from './clause-page.tsx'
import { clausePath, clauseSlug } from './clause-path.ts'
import type { PolicyVersion } from './policy-version.ts'
import { policyRoom } from './version-decisions.ts'

const base = '/policy/write/:id'

export const clauseRoutes: readonly Route[] = [
  get(`${base}/clauses/:clause`, 'policy.write', (visit) => clausePage(visit, {})),
  post(`${base}/clauses/:clause`, 'policy.write', saveClause),
  post(`${base}/clauses/:clause/model`, 'policy.write', async (visit) => {
    const found = await clauseAsked(visit)
    if (!found) return notFound(visit)
    const { version, clause } = found
    const texts = new Map([[clause.number, modelText(clause)]])
    const outcome = await save(visit, version, Number(visit.form.text('seen')), texts)
    return answered(visit, outcome, clausePath(version.id, clause.number))
  }),
  post(`${base}/missing`, 'policy.write', async (visit) => {
    const version = await versionById(visit, visit.params['id'] ?? '')
    if (!version) return notFound(visit)
    const missing = version.clauses.filter(({ text }) => text.trim() === '')
    const texts = new Map(missing.map((clause) => [clause.number, modelText(clause)]))
    const outcome = await save(visit, version, Number(visit.form.text('seen')), texts)
    return answered(visit, outcome, `/policy/write/${version.id}`)
  }),
]

const modelText = ({ number }: PolicyClause): string =>
  modelPolicy.find((each) => each.number === number)?.text ?? ''

/** The clause that the address names, in a version that is still being written. */
async function clauseAsked(visit: Visit) {
  const version = await versionById(visit, visit.params['id'] ?? '')
  const clause = version?.clauses.find(({ number }) => clauseSlug(number) === visit.params['clause'])
  return version && clause && version.state !== approvedVersion ? { version, clause } : undefined
}

const save = (
  visit: Visit,
  { id, title, filling, clauses }: PolicyVersion,
  seen: number,
  texts: ReadonlyMap<string, string>,
): Promise<Outcome> =>
  act(visit, policyRoom, id, 'save', {
    input: {
      seen,
      title,
      filling,
      clauses: clauses.map(({ number, text }) => ({ number, text: texts.get(number) ?? text })),
    },
  })

async function saveClause(visit: Visit): Promise<Response> {
  const found = await clauseAsked(visit)
  if (!found) return notFound(visit)
  const { version, clause } = found
  const wording = visit.form.text('wording').trim()
  const error = wrongWithWording(wording, version.slots)
  if (error) return clausePage(visit, { error })
  if (visit.form.text('was') !== fingerprintOf([clause])) return clausePage(visit, { late: true })
  const outcome = await save(visit, version, version.version, new Map([[clause.number, wording]]))
  if (outcome.ok) return redirect(`/policy/write/${version.id}`)
  return 'unknown' in outcome ? notFound(visit) : clausePage(visit, { error: outcome.refusal.sentence })
}

async function clausePage(
  visit: Visit,
  { error, late = false }: { error?: string; late?: boolean },
): Promise<Response> {
  const found = await clauseAsked(visit)
  if (!found) return notFound(visit)
  const { version, clause } = found
  const typed = visit.form.has('wording')
  const told = late ? `${version.changedBy ?? 'Somebody'} ${tooLate}` : error
  return page(
    visit,
    {
      title: 'Change the wording',
      status: told ? 422 : 200,
      backHref: `/policy/write/${version.id}`,
    },
    <ClausePage
      {...{ version, clause, late }}
      wording={typed ? visit.form.text('wording') : clause.text}
      was={error ? visit.form.text('was') : fingerprintOf([clause])}
      model={modelText(clause)}
      error={told}
      once={visit.once}
    />,
  )
}

const tooLate =
  'has changed this clause since you began. Nothing is lost: yours stands below and theirs above it. Bring the two together, then save.'
