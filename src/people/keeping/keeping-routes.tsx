// How long records are kept: counted for head and office, changed and erased by the head alone.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { may } from '../../policy/access.data.ts'
import { decide } from '../../policy/decide.ts'
import { erasureWorkflow } from '../../policy/erasure.workflow.ts'
import type { PeriodUnit } from '../../policy/retention.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { proveAgain } from '../sessions.ts'
import { erasureRoom, erasureSubject, ruleRoom } from './erasure-decisions.ts'
import { KeepingPage, RulePage } from './keeping-pages.tsx'
import { dueNow, keepingRules, lastErasures, type KeepingRule } from './keeping-rules.ts'
import { longestAmount } from './set-rule.ts'

const base = '/retention'

export const keepingRoutes: readonly Route[] = [
  get(base, 'data.keep', keepingPage),
  get(`${base}/rules/:kind`, 'data.keep', (visit) => withRule(visit, (rule) => rulePage(visit, rule, {}))),
  post(`${base}/rules/:kind`, 'data.keep', (visit) => withRule(visit, (rule) => changeRule(visit, rule))),
  get(`${base}/erasures/:id`, 'data.keep', async () => redirect(base)),
  ...deedRoutes({
    workflow: erasureWorkflow,
    subject: erasureSubject,
    act: (visit, id, action, deed) => act(visit, erasureRoom, id, action, deed),
    actions: ['erase'] as const,
    may: 'data.keep',
    base: `${base}/erasures`,
    nameOf: async (visit) => {
      const count = (await dueNow(visit)).reduce((sum, { due }) => sum + due, 0)
      return `${count.toLocaleString('en-GB')} ${count === 1 ? 'record is' : 'records are'} due`
    },
    prove: proveAgain,
    afterwards: () => base,
  }),
]

async function keepingPage(visit: Visit): Promise<Response> {
  const id = newId(visit.now)
  const subject = await erasureSubject(visit, id)
  const mayErase = decide(erasureWorkflow, subject, personIdOf(visit.viewer) ?? '', 'erase').ok
  return page(
    visit,
    { title: 'How long records are kept', backHref: '/data-requests' },
    <KeepingPage
      due={await dueNow(visit)}
      rules={await keepingRules(visit)}
      erased={await lastErasures(visit)}
      eraseHref={mayErase ? `${base}/erasures/${id}/do/erase` : undefined}
      mayHold={visit.viewer.kind === 'person' && may('holds.keep', visit.viewer)}
      zone={visit.school.zone}
    />,
  )
}

async function withRule(visit: Visit, then: (rule: KeepingRule) => Promise<Response>): Promise<Response> {
  const rule = (await keepingRules(visit)).find(({ name }) => name === visit.params['kind'])
  return rule && rule.erased !== 'never' ? then(rule) : notFound(visit)
}

async function rulePage(visit: Visit, rule: KeepingRule, errors: FieldErrors): Promise<Response> {
  const { form } = visit
  const stands: Record<string, string> = {
    amount: String(rule.period?.amount ?? ''),
    unit: rule.period?.unit ?? '',
    reason: '',
  }
  return page(
    visit,
    { title: 'Change how long', backHref: base, status: Object.keys(errors).length > 0 ? 422 : 200 },
    <RulePage
      rule={rule}
      value={(name) => (form.has(name) ? form.text(name) : (stands[name] ?? ''))}
      errors={errors}
      once={visit.once}
    />,
  )
}

const isUnit = (unit: string): unit is PeriodUnit => ['day', 'month', 'year'].includes(unit)

async function changeRule(visit: Visit, rule: KeepingRule): Promise<Response> {
  const { form } = visit
  const [amount, unit, reason] = [
    Number(form.text('amount').trim()),
    form.text('unit'),
    form.text('reason').trim(),
  ]
  const whole = Number.isInteger(amount) && amount >= 1 && amount <= longestAmount
  if (!whole || !isUnit(unit) || reason === '' || reason.length > longestAnswer)
    return rulePage(visit, rule, {
      amount: whole ? undefined : `Type a whole number from 1 to ${longestAmount.toLocaleString('en-GB')}.`,
      unit: isUnit(unit) ? undefined : 'Choose days, months or years.',
      reason:
        reason !== '' && reason.length <= longestAnswer
          ? undefined
          : `Say why, in ${longestAnswer.toLocaleString('en-GB')} characters at most.`,
    })
  const id = rule.own?.id ?? newId(visit.now)
  const outcome = await act(visit, ruleRoom(rule.name), id, 'set', { input: { amount, unit }, reason })
  return answered(visit, outcome, base)
}
