// The reviewer's checklist for one post: its questions, and the approver's answers to them (§4, §7, §17).
import { check } from '../checks/check.ts'
import { questionsFor } from '../policy/checklist.ts'
import type { Answered } from '../policy/post.workflow.ts'
import type { Question } from '../policy/question.ts'
import { findingsOf, type CheckedPost } from './check-post.ts'
import type { PostContext } from './post-context.ts'

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, string>>

/** The questions that fit this post, the most telling first. */
export function questionsOf(checked: CheckedPost, context: PostContext, hasPicture: boolean) {
  const texts = [checked.title.text, checked.body.text, checked.alt.text]
  return questionsFor({
    hasPicture,
    mentionsPeople: texts.some((text) => mentionsPeople(text, context)),
    hasLink: texts.some((text) => /\bhttps?:\/\/|\bwww\./iu.test(text)),
    audiences: context.audience,
    found: findingsOf(checked).map(({ kind }) => kind),
  })
}

export const answersTo = (questions: readonly Question[], answers: Answers): Answered[] =>
  questions.map((question) => {
    const answer = answers[question.id]
    return { question, answer: answer === 'yes' || answer === 'no' ? answer : undefined }
  })

const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Sir|Lady)\b\.?\s+\p{Lu}/u

/** A pupil counts as mentioned also where the family agreed to the name: then a person judges whether it fits. */
const mentionsPeople = (text: string, context: PostContext): boolean =>
  titled.test(text) ||
  check({ text }, { ...context, pupilsContribute: true }).some(({ kind }) => kind === 'pupil-named')
