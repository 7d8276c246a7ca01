// The rows of the paper form: each question with what was answered, or with the room to answer by hand. Pure.
import { audienceNames, audiences } from '../../policy/audiences.data.ts'
import type { Answers } from '../answers.ts'
import { detailField, many, one, ticked } from '../answers.ts'
import type { Names } from '../form-summary.ts'
import { linesOf } from '../form-summary.ts'
import { siteForm, type Question } from '../site-form.data.ts'
import { paperParts } from './paper-parts.data.ts'

export interface PaperRow {
  label: string
  lines: string[]
  /** Boxes, ticked or not; none where the question is answered in words. */
  boxes: { ticked: boolean; text: string }[]
  /** Lines to write on by hand; 0 on a form that is filled in. */
  room: number
}

export interface PaperSection {
  heading: string
  newPage: boolean
  rows: PaperRow[]
}

/** Who asks for the site; on a blank form nobody yet. */
export interface Asking {
  author: string
  lineManager: string
}

const questions = new Map(siteForm.flatMap((step) => step.questions).map((each) => [each.name, each]))

/** The sections in the paper's order. Without answers the form is blank, with room to write. */
export function paperSections(
  answers: Answers | undefined,
  people: Names,
  asking: Asking | undefined,
): PaperSection[] {
  return paperParts.map(({ heading, newPage, namesAuthor, questions: names }) => ({
    heading,
    newPage: newPage ?? false,
    rows: [
      ...names.flatMap((name) => {
        const question = questions.get(name)
        return question ? [rowOf(question, answers, people)] : []
      }),
      ...(namesAuthor
        ? [
            written('Author of the site', asking?.author),
            written('Author’s line manager', asking?.lineManager),
          ]
        : []),
    ],
  }))
}

const written = (label: string, line: string | undefined): PaperRow => ({
  label,
  lines: line ? [line] : [],
  boxes: [],
  room: line ? 0 : 1,
})

function rowOf(question: Question, answers: Answers | undefined, people: Names): PaperRow {
  const boxes = boxesOf(question, answers)
  const lines = answers && boxes.length === 0 ? linesOf(question, answers, people) : []
  return {
    label: question.label,
    lines: answers && boxes.length === 0 && lines.length === 0 ? ['Not answered'] : lines,
    boxes,
    room: answers || boxes.length > 0 ? 0 : roomFor(question),
  }
}

const roomFor = (question: Question): number =>
  question.kind === 'text' ? 2 : question.kind === 'people' ? question.atLeast : 1

function boxesOf(question: Question, answers: Answers = {}): PaperRow['boxes'] {
  const { name } = question
  switch (question.kind) {
    case 'audiences': {
      const chosen = new Set(ticked(answers, name))
      return audienceNames.map((kind) => {
        const { label, asks } = audiences[kind]
        const field = detailField(name, kind)
        return {
          ticked: chosen.has(kind),
          text: asks && field ? more(label, asks.label, one(answers, field)) : label,
        }
      })
    }
    case 'one-of': {
      const [chosen] = many(answers, name)
      return question.options.map(({ value, text, asks }) => ({
        ticked: value === chosen,
        text: asks ? more(text, asks.label, one(answers, asks.name)) : text,
      }))
    }
    case 'tick':
      return [{ ticked: one(answers, name) === 'yes', text: 'Yes' }]
    case 'line':
    case 'text':
    case 'date':
    case 'person':
    case 'people':
      return []
  }
}

/** What was said about a box, or the words that ask for it. */
const more = (text: string, asks: string, said: string): string =>
  `${text} (${said || asks.charAt(0).toLowerCase() + asks.slice(1)})`
