// The reviewer's checklist: which of its questions fit one post, the most telling first.
import type { Audience } from './audiences.data.ts'
import { checklist } from './checklist.data.ts'
import type { FindingKind } from './finding-kinds.data.ts'
import type { AsksWhen, Question, Trait } from './question.ts'

/** The facts of a post from which its questions follow. */
export interface PostToReview extends Record<Trait, boolean> {
  audiences: readonly Audience[]
  /** The kinds of finding that the checks made in it. */
  found: readonly FindingKind[]
}

/** More than this and a busy person ticks without reading. Source: the policy map, clauses 4 and 7. */
export const mostQuestions = 6

/** The questions for one post: at most six, the most telling first. Pure. */
export function questionsFor(post: PostToReview): readonly Question[] {
  return checklist
    .map((question) => ({ question, weight: weightOf(question, post) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostQuestions)
    .map(({ question }) => question)
}

function weightOf({ asksWhen }: Question, post: PostToReview): number {
  return asksWhen ? Math.max(...asksWhen.map((reason) => weightOfReason(reason, post))) : 1
}

// A face can't be taken back, so pictures weigh most; then what a check saw; then the post; then its readers.
function weightOfReason(reason: AsksWhen, post: PostToReview): number {
  if ('trait' in reason) return post[reason.trait] ? (reason.trait === 'hasPicture' ? 5 : 3) : 0
  if ('found' in reason) return reason.found.some((kind) => post.found.includes(kind)) ? 4 : 0
  return reason.audience.some((kind) => post.audiences.includes(kind)) ? 2 : 0
}
