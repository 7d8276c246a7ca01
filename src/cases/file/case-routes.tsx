// Cases for those who manage them or help: the list, one of them, and each step. Every page of one asks a fresh sign-in.
import { act } from '../../decisions/door.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { insiders } from '../../people/directory.ts'
import { freshly, get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { fileKinds } from '../../policy/cases/case-kinds.data.ts'
import { freshMinutes } from '../../policy/cases/case-opening.workflow.ts'
import { questionsOf, type CaseAction } from '../../policy/cases/case-workflow.ts'
import { caseWorkflows } from '../../policy/cases/case-workflows.ts'
import { clocksOf, isLate } from '../../policy/cases/clocks-of.ts'
import { checkAnswers } from '../../policy/cases/questions.ts'
import { allowed } from '../../policy/decide.ts'
import type { Refusal } from '../../policy/workflow.ts'
import { plainDate } from '../../ui/dates.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { notFound, refused } from '../../ui/trouble-page.tsx'
import { glassCases } from '../break-glass/break-glass-queries.ts'
import { illegalOf } from '../hidden/illegal-cards.tsx'
import { readsRegister } from '../low-level/register-queries.ts'
import { warningsOf } from '../naming/naming-queries.ts'
import { caseFile, caseRoom, type CaseFile } from './case-decisions.ts'
import { CasePage } from './case-page.tsx'
import { allCases, caseById } from './case-queries.ts'
import { subjectsOf, type Case } from './case.ts'
import { CasesPage } from './cases-page.tsx'
import { momentNow } from './moment-field.tsx'
import { openFile } from './open-file.ts'
import { typedFor } from './question-field.tsx'
import { timedOf } from './remind-of-cases.ts'
import { ringsFor } from './ring-first.tsx'
import { StepPage } from './step-page.tsx'

const base = '/cases'
const idOf = ({ params }: Visit): string => params['id'] ?? ''

export const caseRoutes: readonly Route[] = [
  get(base, 'case.read', casesPage),
  freshly(freshMinutes, get(`${base}/:id`, 'case.read', casePage)),
  freshly(freshMinutes, get(`${base}/:id/do/:action`, 'case.read', showStep)),
  freshly(freshMinutes, post(`${base}/:id/do/:action`, 'case.read', doStep)),
]

async function casesPage(visit: Visit): Promise<Response> {
  const cases = []
  for (const each of await allCases(visit)) {
    const clocks = clocksOf(await timedOf(visit, each))
    cases.push({ ...each, late: clocks.some((running) => isLate(running, hereNow(visit))) })
  }
  const mayAsk = (await glassCases(visit)).length > 0
  return page(
    visit,
    { title: 'Cases' },
    <CasesPage {...{ cases, mayAsk }} mayRead={await readsRegister(visit)} />,
  )
}

async function casePage(visit: Visit): Promise<Response> {
  const found = await caseById(visit, idOf(visit))
  if (!found) return notFound(visit)
  const file = await caseFile(visit, found)
  const clocks = clocksOf(await timedOf(visit, found)).map((running) => ({
    says: `${running.clock.does} by ${[plainDate(running.due), running.at?.slice(11)].filter(Boolean).join(', ')}.`,
    late: isLate(running, hereNow(visit)),
  }))
  return page(
    visit,
    { title: fileKinds[found.kind].label, backHref: base },
    <CasePage
      {...{ found, file, clocks }}
      rings={await ringsOfCase(visit, found, file)}
      actions={actionsOf(visit, found, file)}
      illegal={found.kind === 'illegal-content' ? await illegalOf(visit, found.id) : undefined}
      warnings={await warningsOf(visit, found.id)}
      history={await openFile(visit, found)}
      zone={visit.school.zone}
    />,
  )
}

const ringsOfCase = (visit: Visit, { kind }: Case, { parties, subject }: CaseFile) =>
  ringsFor(
    visit,
    kind,
    subjectsOf(parties).flatMap(({ personId }) => personId ?? []),
    subject.facts.said['say-capacity']?.['capacity'],
  )

/** Some clocks count hours, by the school's own. */
const hereNow = ({ school, now }: Visit): string => momentNow(school.zone, now)

const actionsOf = (
  { viewer }: Visit,
  { kind, danger }: Case,
  { subject, parties }: CaseFile,
): readonly CaseAction<string, string>[] =>
  allowed(caseWorkflows[kind], subject, personIdOf(viewer) ?? '').filter(
    ({ action }) =>
      (danger || action !== 'danger-over') && (subjectsOf(parties).length > 0 || action !== 'clear-subject'),
  )

interface Asked {
  found: Case
  file: CaseFile
  row: CaseAction<string, string>
}

/** The case and the step of this address, where the viewer sees the case and it has such a step. */
async function asked(visit: Visit): Promise<Asked | undefined> {
  const found = await caseById(visit, idOf(visit))
  const { actions = [] } = found ? caseWorkflows[found.kind] : {}
  const rows = actions.filter(({ action }) => action === visit.params['action'] && action !== 'open')
  const row = rows.find(({ from }) => from !== 'nothing' && from.includes(found?.state ?? '')) ?? rows[0]
  return found && row ? { found, row, file: await caseFile(visit, found) } : undefined
}

async function showStep(visit: Visit): Promise<Response> {
  const step = await asked(visit)
  if (!step) return notFound(visit)
  const may = actionsOf(visit, step.found, step.file).some(({ action }) => action === step.row.action)
  return may ? stepPage(visit, step, {}, undefined) : tryStep(visit, step)
}

async function doStep(visit: Visit): Promise<Response> {
  const step = await asked(visit)
  return step ? tryStep(visit, step) : notFound(visit)
}

/** Takes the step, or shows why not, with all that was typed. */
async function tryStep(visit: Visit, step: Asked): Promise<Response> {
  const { found, row, file } = step
  const { form, school, now } = visit
  const questions = questionsOf(row, file.subject.facts)
  const typed = new Map(questions.map((question) => [question.name, typedFor(form, question)]))
  const checked = checkAnswers(questions, (name) => typed.get(name) ?? '', momentNow(school.zone, now))
  const people = await peopleFor(visit, step)
  const person = people?.find(({ id }) => id === form.text('person'))?.id
  const errors = {
    ...(checked.ok ? {} : checked.errors),
    ...(people && !person ? { person: 'Choose a person.' } : {}),
    ...(form.text('reason').length > longestAnswer ? { reason: 'Shorten this.' } : {}),
  }
  const may = actionsOf(visit, found, file).some(({ action }) => action === row.action)
  if (may && Object.keys(errors).length > 0) return stepPage(visit, step, errors, undefined)
  const input = { answers: checked.ok ? checked.answers : {}, person }
  const deed = { input, reason: form.text('reason') }
  const outcome = await act(visit, caseRoom(found.kind), found.id, row.action, deed)
  if (outcome.ok) return redirect(row.action === 'name-subject' ? base : `${base}/${found.id}`)
  if ('unknown' in outcome) return notFound(visit)
  return may ? stepPage(visit, step, {}, outcome.refusal) : refused(visit, outcome.refusal)
}

/** Whom the step can name: those at the school, or whoever was named already; undefined where it names nobody. */
async function peopleFor(visit: Visit, { row: { action }, file }: Asked) {
  if (action === 'clear-subject')
    return subjectsOf(file.parties).flatMap(({ personId, name }) =>
      personId ? [{ id: personId, name }] : [],
    )
  return action.startsWith('name-') ? await insiders(visit) : undefined
}

async function stepPage(
  visit: Visit,
  step: Asked,
  errors: FieldErrors,
  refusal: Refusal | undefined,
): Promise<Response> {
  const { form, once, school, now } = visit
  const { found, row, file } = step
  const path = `${base}/${found.id}`
  const status = refusal || Object.keys(errors).length > 0 ? 422 : 200
  return page(
    visit,
    { title: row.label, backHref: path, status },
    <StepPage
      {...{ row, form, errors, refusal, once }}
      path={`${path}/do/${row.action}`}
      thing={fileKinds[found.kind].label}
      questions={questionsOf(row, file.subject.facts)}
      people={await peopleFor(visit, step)}
      rings={await ringsOfCase(visit, found, file)}
      danger={found.danger}
      now={momentNow(school.zone, now)}
    />,
  )
}
