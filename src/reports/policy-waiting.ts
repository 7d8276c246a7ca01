// The version of the policy that waits for one person: with the governors, or back with those who write it.
import { historyOf } from '../decisions/history.ts'
import { lastReturn } from '../decisions/sent-back.tsx'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { may } from '../policy/access.data.ts'
import { allowed } from '../policy/decide.ts'
import { policyWorkflow } from '../policy/policy.workflow.ts'
import { versionInHand } from '../sign-off/policy-queries.ts'
import { policySubject } from '../sign-off/versions/version-decisions.ts'
import type { Waiting } from './waiting-entry.ts'

/** A draft waits for nobody before the governors have sent it back: whoever writes it knows. */
export async function policyWaiting(sight: Sight): Promise<Waiting[]> {
  const { viewer } = sight
  if (viewer.kind !== 'person' || !may('policy.decide', viewer)) return []
  const version = await versionInHand(sight)
  const subject = version && (await policySubject(sight, version.id))
  if (!version || !subject) return []
  const rows = allowed(policyWorkflow, subject, personIdOf(viewer) ?? '')
  const actions = new Set(rows.map(({ action }) => action))
  const back = actions.has('save') && lastReturn(await stepsOf(sight, version.id)) !== undefined
  return actions.has('approve') || back
    ? [
        {
          title: `Version ${version.number} of the policy`,
          href: `/policy/write/${version.id}`,
          says: back ? 'Sent back' : policyWorkflow.states[version.state].label,
        },
      ]
    : []
}

/** What was written since does not take away why it came back. */
const stepsOf = async (sight: Sight, id: string) =>
  (await historyOf(sight, policyWorkflow.name, id)).filter(
    ({ action }) => action === 'propose' || action === 'send-back',
  )
