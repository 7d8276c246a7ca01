// The answers of the approval form in words, step by step, for checking and for those who approve.
import { audiences } from '../policy/audiences.data.ts'
import { plainDate } from '../ui/dates.ts'
import { dateOf, detailField, many, one, ticked, type Answers } from './answers.ts'
import type { Candidate } from './candidates.ts'
import { siteForm, type Question, type Step } from './site-form.data.ts'
import { peopleNamed } from './what-is-missing.ts'

export interface SummaryOfStep {
  step: Step
  rows: { question: Question; lines: string[] }[]
}

export type Names = readonly Pick<Candidate, 'id' | 'name' | 'position'>[]

export const summaryOf = (answers: Answers, people: Names): SummaryOfStep[] =>
  siteForm.map((step) => ({
    step,
    rows: step.questions.map((question) => ({ question, lines: linesOf(question, answers, people) })),
  }))

export function linesOf(question: Question, answers: Answers, people: Names): string[] {
  const { name } = question
  const text = one(answers, name)
  switch (question.kind) {
    case 'line':
      return text ? [question.suffix ? `${text} ${question.suffix}` : text] : []
    case 'text':
      return text ? text.split('\n') : []
    case 'tick':
      return text === 'yes' ? ['Yes'] : ['No']
    case 'date': {
      const date = dateOf(answers, name)
      return date ? [plainDate(date)] : []
    }
    case 'person':
      return text ? [nameOf(text, people)] : []
    case 'people':
      return peopleNamed(answers, question).map((id) => nameOf(id, people))
    case 'audiences':
      return ticked(answers, name).map((kind) => {
        const field = detailField(name, kind)
        const detail = field && one(answers, field)
        return detail ? `${audiences[kind].label}: ${detail}` : audiences[kind].label
      })
    case 'one-of': {
      const option = question.options.find((each) => each.value === many(answers, name)[0])
      if (!option) return []
      return [option.asks ? `${option.text}: ${one(answers, option.asks.name)}` : option.text]
    }
  }
}

function nameOf(id: string, people: Names): string {
  const person = people.find((each) => each.id === id)
  return person ? `${person.name}, ${person.position}` : 'Somebody who has left'
}
