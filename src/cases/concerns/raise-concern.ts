// Takes in a concern. Its words stand in its own row alone: the ledger says only that it was raised (§15.3).
import type { Deed, Effected } from '../../decisions/door.ts'
import { holdersOf, insiders } from '../../people/directory.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { aboutWhom, namedIn, type AboutWhomChoice } from '../../policy/cases/about-whom.data.ts'
import { unreadConcern } from '../../policy/concern.workflow.ts'
import { addSubject } from '../file/open-case.ts'
import { hide } from '../hidden/hide.ts'
import { toldOf } from '../seeing/who-manages.ts'
import type { About, ConcernSubject } from './concern.ts'
import { fingerprintOf } from './receipt.ts'

export interface Worry {
  text: string
  /** How the person can be reached; '' where they did not say. */
  answerTo: string
  about: About
  whom?: AboutWhomChoice
  /** A name, as it was typed. */
  name?: string
  danger?: boolean
  /** Whether it may be against the law: then it is out of sight at once. */
  illegal?: boolean
  byPupil?: boolean
  /** With which whoever raised it comes back. */
  receipt?: string
}

export async function raiseConcern(
  sight: Sight,
  { id }: ConcernSubject,
  { input }: Deed<Worry>,
): Promise<Effected> {
  await addConcern(sight, id, input)
  if (input.illegal) await hide(sight, input.about, id)
  await lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (program) => {
    const subjects = await subjectsOf(program, input)
    for (const person of subjects) await addSubject(program, id, person, null)
    await tell(program, id, await toldOf(program, 'concern', subjects), input)
  })
  return { ok: true, version: 1 }
}

async function addConcern({ tx, viewer, now }: Sight, id: string, input: Worry): Promise<void> {
  const { text, answerTo, about, name, receipt } = input
  await tx
    .insertInto('concerns')
    .values({
      school_id: viewer.schoolId,
      id,
      about_kind: about.kind,
      about_id: about.id,
      about_words: about.words,
      body: text,
      answer_to: answerTo || null,
      raised_by: personIdOf(viewer),
      raised_at: now,
      state: unreadConcern,
      version: 1,
      read_by: null,
      read_at: null,
      danger: input.danger ?? false,
      by_pupil: input.byPupil ?? false,
      about_whom: name || null,
      receipt: receipt ? fingerprintOf(receipt) : null,
    })
    .execute()
}

/** Those who may not read it: by the post that was named, or by their name. */
async function subjectsOf(
  program: Sight,
  { whom = 'unknown', name = '' }: Worry,
): Promise<readonly string[]> {
  const { role } = aboutWhom[whom]
  const holders = role ? ((await holdersOf(program, [role]))[role] ?? []) : []
  const named = name && whom !== 'child' ? namedIn(name, await insiders(program)) : []
  return [...new Set([...holders, ...named])]
}

async function tell(
  program: Sight,
  id: string,
  { readers, above }: { readers: readonly string[]; above: readonly string[] },
  { danger }: Worry,
): Promise<void> {
  for (const person of above)
    await writeLetter(program, {
      to: { person },
      subject: 'Somebody raised a concern',
      lines: ['One person alone reads it at your school. See to it that it is read today.'],
      why: 'You get this because two people are told of every concern.',
      once: `concern:${id}:above:${person}`,
    })
  for (const person of readers)
    await writeLetter(program, {
      to: { person },
      subject: danger ? 'Somebody may be in danger: read a concern now' : 'Somebody raised a concern',
      lines: ['Read it as soon as you can, and say what happens with it.'],
      path: `/concerns/${id}`,
      why: 'You get this because concerns come to you at your school.',
      once: `concern:${id}:raised:${person}`,
    })
}
