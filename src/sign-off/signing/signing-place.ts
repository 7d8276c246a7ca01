// Where somebody stands on the way to signing: what they have read and answered, kept so that they can go on later.
import { createHash } from 'node:crypto'

import { v5 } from 'uuid'

import { readDraft, saveDraft } from '../../decisions/form-drafts.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { planFor, type ReadingPlan, type ReadingStep } from './reading-plan.ts'
import { checksFor, type Check } from './signing-checks.ts'

export interface Place {
  plan: ReadingPlan
  unread: readonly ReadingStep[]
  /** How many right answers are asked in all, and how many of them are still needed. */
  needed: number
  unanswered: number
  /** The question that comes next. */
  next: Check | undefined
}

const kind = 'policy-reading'
const draftId = (personId: string, versionId: string): string => v5(personId, versionId)

/** The viewer's place in one version. */
export async function placeIn(sight: Sight, version: PolicyVersion): Promise<Place> {
  const person = personIdOf(sight.viewer) ?? ''
  const kept = (await readDraft(sight, kind, draftId(person, version.id)))?.answers
  const done: object = typeof kept === 'object' && kept !== null ? kept : {}
  const answered = (word: string) =>
    new Set(Object.entries(done).flatMap(([name, value]) => (String(value) === word ? name : [])))
  const [right, wrong] = [answered('right'), answered('wrong')]
  const plan = await planFor(sight, version, person)
  const { order, needed } = checksFor(version, plan, lotOf(person, version.id))
  const rightIn = order.filter((each) => right.has(questionKey(each.id))).length
  const open = order.filter((each) => !right.has(questionKey(each.id)))
  return {
    plan,
    unread: plan.steps.filter(({ slug }) => !(partKey(slug) in done)),
    needed,
    unanswered: Math.max(0, needed - rightIn),
    next: open.find((each) => !wrong.has(questionKey(each.id))) ?? open[0],
  }
}

export const keepRead = (sight: Sight, versionId: string, slug: string): Promise<void> =>
  keep(sight, versionId, partKey(slug), 'read')

export const keepAnswer = (sight: Sight, versionId: string, id: string, right: boolean): Promise<void> =>
  keep(sight, versionId, questionKey(id), right ? 'right' : 'wrong')

const partKey = (slug: string): string => `part-${slug}`
const questionKey = (id: string): string => `question-${id}`

async function keep(sight: Sight, versionId: string, name: string, value: string): Promise<void> {
  const person = personIdOf(sight.viewer) ?? ''
  await saveDraft(sight, person, kind, draftId(person, versionId), { [name]: [value] })
}

/** An order of each person's own, the same whenever they come back. */
const lotOf =
  (personId: string, versionId: string) =>
  (id: string): string =>
    createHash('sha256').update(`${personId} ${versionId} ${id}`).digest('hex')
