// The signatures that stand upon Oakfield's policy when the demonstration begins: each passed the door, as anybody's does.
import { act, type Room } from '../decisions/door.ts'
import type { Db } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import { personIdOf } from '../platform/viewer.ts'
import {
  signingWorkflow,
  type SigningAction,
  type SigningFacts,
  type SigningState,
} from '../policy/signing.workflow.ts'
import { versionInForce } from '../sign-off/policy-queries.ts'
import { signPolicy } from '../sign-off/signing/sign-policy.ts'
import { demoPeople } from './oakfield.data.ts'
import { done, onADay, type Loaded } from './on-a-day.ts'

/** So many days before the demonstration begins the staff had its day of training, and signed. */
const signedDaysAgo = 70

/** They read and answered on paper that day, so nothing of it is asked here. */
const onTrainingDay: Room<SigningState, SigningAction, SigningFacts, { sign: string }> = {
  workflow: signingWorkflow,
  load: async (sight, id) => ({
    id,
    state: 'nothing',
    version: (await versionInForce(sight))?.number ?? 0,
    who: { signatory: [personIdOf(sight.viewer) ?? ''] },
    facts: { inForce: true, signedAlready: false, unread: 0, unanswered: 0 },
  }),
  move: async () => {},
  effects: { sign: signPolicy },
}

export async function signOakfield(db: Db, loaded: Loaded, now: Date): Promise<void> {
  const as = onADay(db, loaded, now)
  for (const { key, name } of demoPeople.filter(({ signed }) => signed))
    await as(key, signedDaysAgo, async (sight) => {
      const input = (await versionInForce(sight))?.fingerprint ?? ''
      const signature = { typedName: name, provedAt: sight.now }
      done(await act(sight, onTrainingDay, newId(sight.now), 'sign', { input, signature }))
    })
}
