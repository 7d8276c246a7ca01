// Sends the form for approval: its words stand still from here on, as the version that is decided upon.
import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { Deed, Effected } from '../decisions/door.ts'
import { personCard } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import type { Audience } from '../policy/audiences.data.ts'
import type { TeamPart } from '../policy/people.data.ts'
import { dateOf, one, ticked, type Answers } from './answers.ts'
import { hostedHere, siteForm } from './site-form.data.ts'
import type { SiteSubject } from './site.ts'
import { peopleNamed } from './what-is-missing.ts'

export async function sendForm(
  sight: Sight,
  subject: SiteSubject,
  { input: answers }: Deed<Answers>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  const version = subject.version + 1
  const form = canonicalize(answers) ?? ''
  const fingerprint = createHash('sha256').update(form, 'utf8').digest('hex')
  const site = { school_id: viewer.schoolId, site_id: subject.id }
  await tx
    .insertInto('site_forms')
    .values({ ...site, version, form, fingerprint, sent_at: now })
    .execute()
  const author = await personCard(sight, personIdOf(viewer) ?? '')
  await tx
    .updateTable('sites')
    .set({
      name: one(answers, 'name'),
      line_manager_id: author?.lineManagerId ?? null,
      hosted: one(answers, 'host') === hostedHere,
      goes_live_on: dateOf(answers, 'opens') ?? null,
      closes_on: dateOf(answers, 'closes') ?? null,
    })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', subject.id)
    .execute()
  await writeTeam(sight, subject.id, answers)
  await writeAudiences(sight, subject.id, answers)
  return { ok: true, version, detail: { fingerprint } }
}

async function writeTeam({ tx, viewer }: Sight, siteId: string, answers: Answers): Promise<void> {
  const site = { school_id: viewer.schoolId, site_id: siteId }
  const parts: [TeamPart, string[]][] = siteForm
    .flatMap((step) => step.questions)
    .flatMap((question) =>
      question.kind === 'people'
        ? [
            [
              question.name === 'administrators' ? 'administrator' : 'moderator',
              peopleNamed(answers, question),
            ],
          ]
        : [],
    )
  const people = [['author', [personIdOf(viewer) ?? '']] satisfies [TeamPart, string[]], ...parts].flatMap(
    ([part, ids]) => [...new Set(ids)].map((person_id) => ({ ...site, person_id, part })),
  )
  await tx
    .deleteFrom('site_team')
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', siteId)
    .execute()
  await tx.insertInto('site_team').values(people).execute()
}

async function writeAudiences({ tx, viewer }: Sight, siteId: string, answers: Answers): Promise<void> {
  const site = { school_id: viewer.schoolId, site_id: siteId }
  const rows = [
    ...ticked(answers, 'audience').map((kind: Audience) => ({ ...site, part: 'audience' as const, kind })),
    ...(one(answers, 'ways') === 'comments' ? ticked(answers, 'contributors') : []).map((kind: Audience) => ({
      ...site,
      part: 'contributors' as const,
      kind,
    })),
  ]
  await tx
    .deleteFrom('site_audiences')
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', siteId)
    .execute()
  await tx.insertInto('site_audiences').values(rows).execute()
}
