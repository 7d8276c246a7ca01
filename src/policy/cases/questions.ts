// What a step of a case asks, as data, and whether what was typed answers it. Pure.

export interface Question {
  name: string
  label: string
  hint?: string
  kind: 'line' | 'text' | 'yes-no' | 'choice' | 'several' | 'date' | 'moment'
  options?: Readonly<Record<string, string>>
  optional?: true
  /** Asked only where another question of the same step was answered so. */
  when?: { name: string; is: string }
}

/** What was answered, by the question's name; several choices with commas. Moments are like 2026-11-23T14:05, in the school's own time. */
export type Answers = Readonly<Record<string, string>>

export type Checked = { ok: true; answers: Answers } | { ok: false; errors: Readonly<Record<string, string>> }

/** The longest answer that is kept, in characters. */
const longest = 10_000
const yesNo: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No' }

/** The choices of a question that has some. */
export const choicesOf = ({ kind, options }: Question): Readonly<Record<string, string>> =>
  kind === 'yes-no' ? yesNo : (options ?? {})

/** Reads what was typed. `now` is like 2026-11-23T14:05: nothing that was done lies after it. */
export function checkAnswers(
  questions: readonly Question[],
  typed: (name: string) => string,
  now: string,
): Checked {
  const answers: Record<string, string> = {}
  const errors: Record<string, string> = {}
  for (const question of questions) {
    if (question.when && answers[question.when.name] !== question.when.is) continue
    const value = typed(question.name).trim()
    const wrong = wrongWith(question, value, now)
    if (wrong) errors[question.name] = wrong
    else if (value !== '') answers[question.name] = value
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, answers }
}

function wrongWith(question: Question, value: string, now: string): string | undefined {
  const { kind, optional } = question
  if (value === '') return optional ? undefined : asking[kind]
  if (value.length > longest) return 'Shorten this to 10,000 characters.'
  if (kind === 'moment' && (!isMoment(value) || value > now)) return asking.moment
  if (kind === 'date' && !isDate(value)) return asking.date
  const chosen = kind === 'several' ? value.split(separator) : [value]
  const isChoice = kind === 'choice' || kind === 'yes-no' || kind === 'several'
  return isChoice && !chosen.every((each) => Object.hasOwn(choicesOf(question), each))
    ? asking[kind]
    : undefined
}

/** Between several choices of one question. */
export const separator = ','

const asking: Record<Question['kind'], string> = {
  line: 'Fill this in.',
  text: 'Write this down.',
  'yes-no': 'Answer yes or no.',
  choice: 'Choose one.',
  several: 'Choose at least one.',
  date: 'Give a day, such as 1 9 2027.',
  moment: 'Give the day and time at which it happened, not later than now.',
}

const isMoment = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(value) && !Number.isNaN(Date.parse(`${value}:00Z`))
const isDate = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
