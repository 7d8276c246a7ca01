// Wires the workflow of leave to take part in a third party's site to its tables. Leave that is given is an authorisation.
import type { Deed, Effected, Room } from '../../decisions/door.ts'
import { personCard } from '../../people/directory.ts'
import { namedFor } from '../../people/in-their-place/named-for.ts'
import { whoDecides, type Deciding } from '../../people/in-their-place/who-decides.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { leaveElsewhere } from '../../policy/authorisation-kinds.data.ts'
import {
  firstJoining,
  joiningWorkflow,
  type JoiningAction,
  type JoiningState,
} from '../../policy/joining.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import type { RestFacts } from '../../policy/roles-rest.ts'
import type { WhoIsWho } from '../../policy/workflow.ts'
import { rolesRest } from '../../sign-off/signing/signing-standing.ts'
import { joiningById } from './joining-queries.ts'
import type { AskedLeave, Joining, JoiningSubject } from './joining.ts'

export const joiningRoom: Room<JoiningState, JoiningAction, RestFacts, { ask: AskedLeave }> = {
  workflow: joiningWorkflow,
  load: async (sight, id) => (await subjectOf(sight, id, true)) ?? newJoining(sight, id),
  async move({ tx, viewer, now }, id, state) {
    await tx
      .updateTable('joinings')
      .set({ state, changed_at: now })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { ask, give, refuse: (sight, subject) => tell(sight, subject, 'refused') },
}

/** The request as the workflow sees it, or undefined where the viewer sees none. */
export const joiningSubject = (sight: Sight, id: string): Promise<JoiningSubject | undefined> =>
  subjectOf(sight, id, false)

/** A request that is about to be made by the viewer. */
const newJoining = (sight: Sight, id: string): JoiningSubject => ({
  id,
  state: 'nothing',
  version: 1,
  who: { author: [personIdOf(sight.viewer) ?? ''] },
  facts: { rolesRest: false },
})

async function subjectOf(sight: Sight, id: string, lock: boolean): Promise<JoiningSubject | undefined> {
  const joining = await joiningById(sight, id, lock)
  if (!joining) return undefined
  const { who, deciding } = await whoDecidesOnJoining(sight, joining)
  const { state, version } = joining
  return {
    id,
    state,
    version,
    who,
    inPlaceOf: deciding.inPlaceOf,
    facts: { rolesRest: await rolesRest(sight) },
  }
}

/** Everybody whom the workflow sees, and how those who decide came to it. */
export async function whoDecidesOnJoining(
  sight: Sight,
  { personId, managerId, state, since }: Joining,
): Promise<{ who: WhoIsWho; deciding: Deciding }> {
  const deciding = await whoDecides(sight, rolesIn(joiningWorkflow), {
    author: personId,
    lineManager: managerId,
    waitsSince: joiningWorkflow.states[state].rests ? undefined : since,
  })
  const who = {
    ...deciding.who,
    author: [personId],
    'appropriate-manager': await namedFor(sight, '16.3'),
  }
  return { who, deciding }
}

async function ask(sight: Sight, { id }: JoiningSubject, { input }: Deed<AskedLeave>): Promise<Effected> {
  const { tx, viewer, now } = sight
  const person = personIdOf(viewer) ?? ''
  const { siteId, elsewhere, purpose, starts, ends } = input
  await tx
    .insertInto('joinings')
    .values({
      school_id: viewer.schoolId,
      id,
      person_id: person,
      manager_id: (await personCard(sight, person))?.lineManagerId ?? null,
      site_id: siteId,
      elsewhere,
      purpose,
      starts,
      ends,
      state: firstJoining,
      version: 1,
      asked_at: now,
      changed_at: now,
    })
    .execute()
  return { ok: true, detail: { site: siteId ?? elsewhere ?? '', purpose, starts, ends } }
}

async function give(sight: Sight, subject: JoiningSubject): Promise<Effected> {
  const { tx, viewer, now, today } = sight
  const joining = await joiningById(sight, subject.id)
  if (!joining || joining.ends < today)
    return {
      ok: false,
      refusal: { sentence: 'The days that were asked for are over. Refuse it, and say so.', clause: '16.3' },
    }
  const { personId, siteId, elsewhere, purpose, starts, ends } = joining
  await tx
    .insertInto('authorisations')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      person_id: personId,
      granted_by: personIdOf(viewer) ?? '',
      kind: leaveElsewhere,
      site_id: siteId,
      elsewhere,
      purpose,
      starts,
      ends,
    })
    .execute()
  return tell(sight, subject, 'given')
}

/** What the person is told; where and for what stands on the page alone. */
async function tell(
  sight: Sight,
  { id, who }: JoiningSubject,
  answer: 'given' | 'refused',
): Promise<Effected> {
  for (const person of who.author ?? [])
    await writeLetter(sight, {
      to: { person },
      subject: answer === 'given' ? 'You have leave to take part' : 'Your request for leave was refused',
      lines: [
        answer === 'given'
          ? 'The head gave you leave to take part in a site of somebody else’s for the school. The page says from when until when.'
          : 'You asked for leave to take part in a site of somebody else’s. The page says who refused it, and why.',
      ],
      path: `/joining/${id}`,
      why: 'You get this because you asked for it.',
    })
  return { ok: true }
}
