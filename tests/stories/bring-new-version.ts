// The story of a new version of the policy: the head writes and proposes it, the chair records that the governors approved it.
import { act, type Outcome } from '../../src/decisions/door.ts'
import { newId } from '../../src/platform/ids.ts'
import { versionById, versionInForce } from '../../src/sign-off/policy-queries.ts'
import { policyRoom } from '../../src/sign-off/versions/version-decisions.ts'
import type { World } from '../world.ts'

/** Two clauses in other words than the model's; the teacher of the tests has read neither. */
export const twoChanges: Readonly<Record<string, string>> = {
  '3.3':
    'You may use your own phone for social media at lunch and after school, away from pupils. At no other time.',
  '17.8': 'When you post on a site of ours, give your name, what you do at the school, and the date.',
}

export interface NewVersion {
  /** The new text of a clause, by its number; '' takes the clause out. */
  changes?: Readonly<Record<string, string>>
  /** What is put into the slots, beside what stands there. */
  filling?: Readonly<Record<string, string>>
}

/** Brings a version into force today, and gives its id. */
export async function bringNewVersion(
  world: Pick<World, 'as' | 'program'>,
  { changes = twoChanges, filling = {} }: NewVersion = {},
): Promise<string> {
  const id = await draftNewVersion(world, { changes, filling })
  const today = world.program.clock().toISOString().slice(0, 10)
  const minute = { reference: 'FGB, item 7', on: today, effectiveFrom: today }
  done(await world.as('head', (sight) => act(sight, policyRoom, id, 'propose', { input: undefined })))
  done(await world.as('chair', (sight) => act(sight, policyRoom, id, 'approve', { input: minute })))
  return id
}

/** Leaves a version in hand with these changes, and gives its id. */
export async function draftNewVersion(
  world: Pick<World, 'as' | 'program'>,
  { changes = twoChanges, filling = {} }: NewVersion = {},
): Promise<string> {
  const id = newId(world.program.clock())
  done(await world.as('head', (sight) => act(sight, policyRoom, id, 'begin', { input: undefined })))
  await world.as('head', async (sight) => {
    const [draft, before] = [await versionById(sight, id), await versionInForce(sight)]
    const clauses = (draft?.clauses ?? [])
      .map(({ number, text }) => ({ number, text: changes[number] ?? text }))
      .filter(({ text }) => text !== '')
    const input = {
      seen: draft?.version ?? 0,
      title: draft?.title ?? '',
      filling: { ...before?.filling, ...filling },
      clauses,
    }
    done(await act(sight, policyRoom, id, 'save', { input }))
  })
  return id
}

function done(outcome: Outcome): void {
  if (!outcome.ok) throw new Error(`The story ended: ${JSON.stringify(outcome)}`)
}
