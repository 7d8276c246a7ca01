// The set-up of a school after its first account: a list of steps, each a page and a form of its own.
import { historyOf } from '../../decisions/history.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { may } from '../../policy/access.data.ts'
import { schoolWorkflow } from '../../policy/school.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { notFound, refused } from '../../ui/trouble-page.tsx'
import { contactStep } from './contact-step.tsx'
import { breaksStep, termsStep, weekStep } from './days-steps.tsx'
import { detailsStep } from './details-step.tsx'
import { OverviewPage } from './overview-page.tsx'
import { personStep } from './person-step.tsx'
import { schoolYear } from './school-year.ts'
import { SetUpListPage } from './set-up-list-page.tsx'
import { nextAfter, setUpSteps, stepsLeft, type Step, type StepName } from './set-up-steps.ts'
import type { StepForm } from './step-form.ts'
import { StepPage } from './step-page.tsx'

const forms: Readonly<Record<Exclude<StepName, 'logo'>, StepForm>> = {
  details: detailsStep,
  week: weekStep,
  terms: termsStep,
  breaks: breaksStep,
  chair: personStep('chair'),
  'deputy-lead': personStep('deputy-lead'),
  office: personStep('office'),
  lado: contactStep('lado'),
  mash: contactStep('mash'),
  hr: contactStep('hr'),
  'governor-support': contactStep('governor-support'),
}

export const schoolSetUpRoutes: readonly Route[] = [
  get('/school', 'school.write', async (visit) => {
    const { school, viewer } = visit
    const setsUp = viewer.kind === 'person' && may('school.set-up', viewer)
    const left = setsUp ? stepsLeft(await setUpSteps(visit, school)) : undefined
    const history = await historyOf(visit, schoolWorkflow.name, school.id)
    return page(
      visit,
      { title: school.name },
      <OverviewPage school={school} year={await schoolYear(visit)} left={left} history={history} />,
    )
  }),
  get('/school/set-up', 'school.set-up', async (visit) =>
    page(
      visit,
      { title: 'Set up your school' },
      <SetUpListPage steps={await setUpSteps(visit, visit.school)} />,
    ),
  ),
  get('/school/set-up/:step', 'school.set-up', async (visit) => {
    const asked = await stepAsked(visit)
    return asked ? stepPage(visit, asked, {}) : notFound(visit)
  }),
  post('/school/set-up/:step', 'school.set-up', async (visit) => {
    const asked = await stepAsked(visit)
    if (!asked) return notFound(visit)
    const saved = await asked.form.save(visit)
    if (saved.ok) return redirect(nextAfter(await setUpSteps(visit, visit.school), asked.step.name))
    if ('errors' in saved) return stepPage(visit, asked, saved.errors)
    return 'unknown' in saved ? notFound(visit) : refused(visit, saved.refusal)
  }),
]

interface Asked {
  steps: readonly Step[]
  step: Step
  form: StepForm
}

async function stepAsked(visit: Visit): Promise<Asked | undefined> {
  const steps = await setUpSteps(visit, visit.school)
  const step = steps.find(({ name }) => name === visit.params['step'])
  return step && step.name !== 'logo' ? { steps, step, form: forms[step.name] } : undefined
}

async function stepPage(visit: Visit, { steps, step, form }: Asked, errors: FieldErrors): Promise<Response> {
  const status = Object.keys(errors).length > 0 ? 422 : 200
  const fields = await form.fields(visit, errors)
  return page(
    visit,
    { title: step.title, backHref: '/school/set-up', status },
    <StepPage steps={steps} step={step} lead={form.lead} errors={errors} once={visit.once}>
      {fields}
    </StepPage>,
  )
}
