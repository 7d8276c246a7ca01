// Wires what families say to its table: each answer is added, none is changed, and a withdrawal is told on.
import type { Deed, Effected, Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import {
  consentState,
  consentWorkflow,
  type ConsentAction,
  type ConsentState,
} from '../../policy/consent.workflow.ts'
import type { ConsentWay } from '../../policy/consents.data.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import type { Subject } from '../../policy/workflow.ts'
import { holdersOf } from '../directory.ts'
import { keyOf, type Said } from './said.ts'
import { sayResponsible } from './say-responsible.ts'

/** What the office records: who answered, or null where the paper does not say. */
export interface Recorded {
  carerId: string | null
  said: readonly Said[]
}
type Inputs = {
  answer: readonly Said[]
  withdraw: readonly Said[]
  record: Recorded
  'say-responsible': readonly string[]
}
type ConsentRoom = Room<ConsentState, ConsentAction, null, Inputs>
type PupilSubject = Subject<ConsentState, null>

/** Told of each pupil for whom somebody said no, in the same transaction. */
export type OnWithdrawal = (sight: Sight, pupilId: string, refused: readonly Said[]) => Promise<void>

/** How a carer answers for themselves. */
export type OwnWay = Exclude<ConsentWay, 'office' | 'record'>

export const consentRoom = (onWithdrawal: OnWithdrawal, ownWay: OwnWay = 'link'): ConsentRoom => {
  const own = async (sight: Sight, { id }: PupilSubject, { input }: Deed<readonly Said[]>) =>
    keep(sight, id, { carerId: personIdOf(sight.viewer), said: input }, ownWay, onWithdrawal)
  return {
    workflow: consentWorkflow,
    load: consentSubject,
    // There is one state, and the answers alone tell what holds.
    move: async () => {},
    effects: {
      answer: own,
      withdraw: own,
      record: (sight, { id }, { input }) => keep(sight, id, input, 'office', onWithdrawal),
      'say-responsible': sayResponsible,
    },
  }
}

/** The consent of one pupil as its workflow sees it; undefined where the viewer sees no such pupil. */
async function consentSubject(sight: Sight, id: string): Promise<PupilSubject | undefined> {
  const { tx, viewer } = sight
  const pupil = await tx
    .selectFrom('pupils')
    .select('id')
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!pupil) return undefined
  const carers = await tx
    .selectFrom('pupil_carers')
    .select('person_id')
    .where('school_id', '=', viewer.schoolId)
    .where('pupil_id', '=', id)
    .where('responsible', '=', true)
    .where('ended_on', 'is', null)
    .execute()
  const who = {
    ...(await holdersOf(sight, rolesIn(consentWorkflow))),
    'responsible-carer': carers.map((row) => row.person_id),
  }
  return { id, state: consentState, version: 1, who, facts: null }
}

async function keep(
  sight: Sight,
  pupilId: string,
  { carerId, said }: Recorded,
  way: OwnWay | 'office',
  onWithdrawal: OnWithdrawal,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  if (said.length === 0) return { ok: false, refusal: nothingSaid }
  await tx
    .insertInto('consents')
    .values(
      said.map((each) => ({
        ...each,
        school_id: viewer.schoolId,
        pupil_id: pupilId,
        carer_id: carerId,
        way,
        recorded_by: way === 'office' ? personIdOf(viewer) : null,
        at: now,
      })),
    )
    .execute()
  const refused = said.filter(({ gives }) => !gives)
  if (refused.length > 0) await onWithdrawal(sight, pupilId, refused)
  const keys = (gives: boolean) => said.filter((each) => each.gives === gives).map(keyOf)
  return { ok: true, detail: { carer: carerId, agreed: keys(true), refused: keys(false) } }
}

const nothingSaid = { sentence: 'Say for what you answer first.', clause: '18.2' }
