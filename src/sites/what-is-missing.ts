// What the approval form still needs before it can be sent: each in a sentence, with its field and its clause. Pure.
import { audiences, type Audience } from '../policy/audiences.data.ts'
import type { Missing } from '../policy/site.workflow.ts'
import { dateOf, detailField, many, one, ticked, type Answers } from './answers.ts'
import type { Candidate } from './candidates.ts'
import { children, fromOutside, siteForm, type Question } from './site-form.data.ts'

/** What the answers are held against. */
export interface Circumstances {
  people: readonly Candidate[]
  /** Whether the author has signed the policy. */
  hasSigned: boolean
  /** Whether the office has recorded a line manager for the author, other than the author. */
  hasLineManager: boolean
  /** Like 2026-11-23. */
  today: string
}

/** Names what is mended by signing the policy oneself, rather than in a field of the form. */
export const ownSignature = 'signature'

export function whatIsMissing(answers: Answers, circumstances: Circumstances): Missing[] {
  const unanswered = siteForm.flatMap((step) =>
    step.questions.flatMap((question) => lacks(question, answers)),
  )
  return [
    ...(circumstances.hasSigned
      ? []
      : [
          missing(
            ownSignature,
            'signature',
            'You have not signed the policy yet. Sign it, then send the form.',
          ),
        ]),
    ...(circumstances.hasLineManager
      ? []
      : [
          missing(
            'department',
            'App.1',
            'The school has no line manager on record for you. Ask the office to enter one.',
          ),
        ]),
    ...unanswered,
    ...datesInOrder(answers, circumstances.today),
    ...teamStands(answers, circumstances.people),
  ]
}

const missing = (field: string, clause: string, sentence: string): Missing => ({ field, clause, sentence })

function lacks(question: Question, answers: Answers): Missing[] {
  const { name, clause, label } = question
  if (!isAsked(question, answers)) return []
  switch (question.kind) {
    case 'tick':
      return []
    case 'people': {
      const named = new Set(peopleNamed(answers, question)).size
      return named >= question.atLeast
        ? []
        : [missing(`${name}-1`, clause, tooFew(name, named, question.atLeast))]
    }
    case 'audiences':
      return lacksAudience(name, clause, label, answers)
    case 'date':
      return dateOf(answers, name) ? [] : [missing(name, clause, `Give a date for “${label}”`)]
    case 'one-of': {
      const chosen = question.options.find((option) => option.value === one(answers, name))
      if (!chosen) return [missing(name, clause, `Choose an answer to “${label}”`)]
      return chosen.asks && !one(answers, chosen.asks.name)
        ? [missing(chosen.asks.name, clause, `Give the ${chosen.asks.label.toLowerCase()}.`)]
        : []
    }
    case 'line':
    case 'text':
    case 'person':
      return one(answers, name) ? [] : [missing(name, clause, `Answer “${label}”`)]
  }
}

/** Some questions are asked only of sites where children, or people from outside, take part. */
function isAsked({ name }: Question, answers: Answers): boolean {
  const contributors = ticked(answers, 'contributors')
  const has = (kinds: readonly Audience[]) => contributors.some((each) => kinds.includes(each))
  if (name === 'contributors') return one(answers, 'ways') === 'comments'
  if (name === 'consent') return has(children) || many(answers, 'disabilities').length > 0
  return name === 'advertise' || name === 'vetter' ? has(fromOutside) : true
}

function lacksAudience(name: string, clause: string, label: string, answers: Answers): Missing[] {
  const kinds = ticked(answers, name)
  if (kinds.length === 0) return [missing(name, clause, `Tick at least one answer to “${label}”`)]
  return kinds.flatMap((kind) => {
    const field = detailField(name, kind)
    if (!field || one(answers, field)) return []
    return [
      missing(field, clause, `Under “${label}”, say more about ${audiences[kind].label.toLowerCase()}.`),
    ]
  })
}

export const peopleNamed = (answers: Answers, { name, places }: { name: string; places: number }): string[] =>
  Array.from({ length: places }, (_, place) => one(answers, `${name}-${place + 1}`)).filter((id) => id !== '')

const tooFew = (name: string, named: number, atLeast: number): string =>
  `Name at least two ${name}: ${named === 0 ? 'none is named yet' : `${named} of ${atLeast} is named`}.`

function datesInOrder(answers: Answers, today: string): Missing[] {
  const [talked, opens, closes] = ['talked', 'opens', 'closes'].map((name) => dateOf(answers, name))
  return [
    ...(talked && talked > today
      ? [missing('talked', '14.3', 'The talk with the head can’t be in the future.')]
      : []),
    ...(opens && closes && closes <= opens
      ? [missing('closes', '14.6', 'The site must close after it goes live.')]
      : []),
  ]
}

function teamStands(answers: Answers, people: readonly Candidate[]): Missing[] {
  return siteForm.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      if (question.kind !== 'people') return []
      return [...new Set(peopleNamed(answers, question))].flatMap((id) => {
        const field = `${question.name}-${Math.max(1, place(answers, question, id))}`
        return stands(
          people.find((each) => each.id === id),
          field,
        )
      })
    }),
  )
}

const place = (answers: Answers, { name, places }: { name: string; places: number }, id: string): number =>
  Array.from({ length: places }, (_, index) => index + 1).find(
    (each) => one(answers, `${name}-${each}`) === id,
  ) ?? 1

function stands(person: Candidate | undefined, field: string): Missing[] {
  if (!person) return [missing(field, '16.1', 'Choose people from the list.')]
  const { name, employed, authorised, signed } = person
  return [
    ...(employed || authorised
      ? []
      : [
          missing(
            field,
            '16.1',
            `${name} is neither employed by the school nor authorised by the head. Choose somebody else, or ask the head.`,
          ),
        ]),
    ...(signed
      ? []
      : [
          missing(
            field,
            'signature',
            `${name} has not signed the policy. Ask them to sign it, or choose somebody else.`,
          ),
        ]),
  ]
}
