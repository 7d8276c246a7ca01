// Holds a post against the checks: its title, its text and the description of its picture, each with its own findings. Pure.
import { check } from '../checks/check.ts'
import type { Context } from '../checks/context.ts'
import { findingOf, type Finding } from '../checks/finding.ts'
import type { Examination } from '../pictures/examination.ts'
import type { PostFacts } from '../policy/post.workflow.ts'
import { hostAgeFindings, type SiteAges } from './host-age.ts'
import { picturedFindings, type Pictured } from './pictured/pictured-findings.ts'
import { examinedFindings } from './pictures/examined-findings.ts'
import type { Written } from './post.ts'

export type Part = 'title' | 'body' | 'alt' | 'picture' | 'site'
export interface CheckedPart {
  part: Part
  text: string
  findings: readonly Finding[]
  missing?: string
}
export type CheckedPost = Record<Part, CheckedPart>

export function checkPost(
  { title, body, picture }: Written,
  context: Context & Pictured & { examination?: Examination | undefined; siteAges?: SiteAges | undefined },
): CheckedPost {
  const checked = (part: Part, text: string): CheckedPart => ({
    part,
    text,
    findings: check({ text }, context),
  })
  const alt = checked('alt', picture?.alt ?? '')
  return {
    title: checked('title', title),
    body: checked('body', body),
    alt:
      picture && alt.text === ''
        ? { ...alt, findings: [undescribed], missing: 'The picture’s description' }
        : alt,
    picture: {
      part: 'picture',
      text: '',
      missing: 'The picture',
      findings: picture
        ? [...picturedFindings(context), ...examinedFindings(context.examination, context, context.pictured)]
        : [],
    },
    site: { part: 'site', text: '', missing: 'The site', findings: hostAgeFindings(context.siteAges) },
  }
}

const undescribed = findingOf({
  kind: 'alt-text',
  start: 0,
  end: 0,
  certainty: 'sure',
  sentence: 'The picture has no description, so people who can’t see it miss it.',
  remedy: { label: 'Say in a sentence what it shows, without the names of children.' },
})

/** The same post without its findings, for those whom they don't concern. */
export const unmarked = ({ title, body, alt, picture, site }: CheckedPost): CheckedPost => ({
  title: { ...title, findings: [] },
  body: { ...body, findings: [] },
  alt: { ...alt, findings: [] },
  picture: { ...picture, findings: [] },
  site: { ...site, findings: [] },
})

/** Everything found, in the order of the post. */
export const findingsOf = (checked: CheckedPost): Finding[] =>
  Object.values(checked).flatMap(({ findings }) => findings)

/** What keeps the post from going out. */
export const stopsOf = (checked: CheckedPost): PostFacts['stops'] =>
  findingsOf(checked).filter(({ stops }) => stops)
