// Holds a post against the checks: its title, its text and the description of its picture, each with its own findings. Pure.
import { check } from '../checks/check.ts'
import type { Context } from '../checks/context.ts'
import type { Finding } from '../checks/finding.ts'
import type { PostFacts } from '../policy/post.workflow.ts'
import type { Post, Words } from './post.ts'

export type Part = 'title' | 'body' | 'alt'
export interface CheckedPart {
  part: Part
  text: string
  findings: readonly Finding[]
}
export type CheckedPost = Record<Part, CheckedPart>

type Written = Words & Pick<Post, 'picture'>

export function checkPost({ title, body, picture }: Written, context: Context): CheckedPost {
  const checked = (part: Part, text: string): CheckedPart => ({
    part,
    text,
    findings: check({ text }, context),
  })
  return {
    title: checked('title', title),
    body: checked('body', body),
    alt: checked('alt', picture?.alt ?? ''),
  }
}

/** The same post without its findings, for those whom they don't concern. */
export const unmarked = ({ title, body, alt }: CheckedPost): CheckedPost => ({
  title: { ...title, findings: [] },
  body: { ...body, findings: [] },
  alt: { ...alt, findings: [] },
})

/** Everything found, in the order of the post. */
export const findingsOf = ({ title, body, alt }: CheckedPost): Finding[] =>
  [title, body, alt].flatMap(({ findings }) => findings)

/** What keeps the post from going out. */
export const stopsOf = (post: Written, checked: CheckedPost): PostFacts['stops'] => [
  ...findingsOf(checked).filter(({ stops }) => stops),
  ...(post.picture && post.picture.alt.trim() === '' ? [undescribed] : []),
]

const undescribed = {
  sentence: 'The picture needs a description, for people who can’t see it.',
  clause: '17.5',
}
