// What has been typed into the approval form so far, right or wrong: lists of texts by the name of the question.
import { z } from 'zod'

import { longestAnswer } from '../decisions/longest-answer.ts'
import type { FormFields } from '../platform/http/form-fields.ts'
import { audienceNames, audiences, type Audience } from '../policy/audiences.data.ts'
import { siteForm, type Question, type Step } from './site-form.data.ts'

export const answersShape = z.record(z.string(), z.array(z.string()))
export type Answers = z.infer<typeof answersShape>

export const one = (answers: Answers, name: string): string => (answers[name]?.[0] ?? '').trim()
export const many = (answers: Answers, name: string): string[] =>
  (answers[name] ?? []).filter((each) => each !== '')

/** The kinds of people ticked. */
export const ticked = (answers: Answers, name: string): Audience[] => {
  const values = new Set(many(answers, name))
  return audienceNames.filter((each) => values.has(each))
}

/** A date typed in three parts, as 2026-11-23; undefined where it is no date. */
export function dateOf(answers: Answers, name: string): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => Number(one(answers, `${name}-${part}`)))
  if (!day || !month || !year || year < 2000 || year > 2100) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1
    ? date.toISOString().slice(0, 10)
    : undefined
}

/** The names of the fields that a question sends. */
export function fieldsOf(question: Question): string[] {
  const { name, kind } = question
  if (kind === 'date') return ['day', 'month', 'year'].map((part) => `${name}-${part}`)
  if (kind === 'people') return Array.from({ length: question.places }, (_, place) => `${name}-${place + 1}`)
  if (kind === 'one-of')
    return [name, ...question.options.flatMap((option) => (option.asks ? [option.asks.name] : []))]
  if (kind !== 'audiences') return [name]
  return [name, ...audienceNames.flatMap((each) => detailField(name, each) ?? [])]
}

/** The field that asks more about one kind of people: ages, schools or who they are. */
export const detailField = (question: string, kind: Audience): string | undefined => {
  const { asks } = audiences[kind]
  return asks && `${question}-${kind}-${asks.field}`
}

/**
 * The answers of one step as posted, and which of them are too long to take. A field that the form came without keeps
 * its earlier answer; only boxes to tick say "no" by their absence, and only in a form that came with something.
 */
export function readStep(step: Step, form: FormFields): { answers: Answers; tooLong: Question[] } {
  const came = step.questions.flatMap(fieldsOf).some((name) => form.has(name))
  const boxes = came ? step.questions.filter(isTicked).map((question) => question.name) : []
  const names = step.questions.flatMap(fieldsOf).filter((name) => form.has(name) || boxes.includes(name))
  const answers = Object.fromEntries(names.map((name): [string, string[]] => [name, form.all(name)]))
  const tooLong = step.questions.filter((question) =>
    fieldsOf(question).some((name) => (answers[name] ?? []).some((text) => text.length > longestAnswer)),
  )
  return { answers, tooLong }
}

const isTicked = ({ kind }: Question): boolean => kind === 'audiences' || kind === 'tick'

export const stepCalled = (slug: string): Step | undefined => siteForm.find((step) => step.slug === slug)
