// The tasks at hosts that wait for somebody of the team, and the round that reminds of them each day until they are done.
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { outgoingByHand, outgoingGivenUp } from '../../policy/outgoing.workflow.ts'
import { teamOf } from '../../sites/site-queries.ts'
import { outgoingIn } from './outgoing-queries.ts'
import type { Outgoing } from './outgoing.ts'

const waiting = [outgoingByHand, outgoingGivenUp]

/** Those of the sites on whose team the viewer is. */
export async function outgoingWaiting(sight: Sight): Promise<Outgoing[]> {
  const me = personIdOf(sight.viewer)
  const mine: Outgoing[] = []
  for (const task of await outgoingIn(sight, waiting)) {
    const team = await teamOf(sight, task.siteId)
    if (team.some(({ personId }) => personId === me)) mine.push(task)
  }
  return mine
}

export const remindOfOutgoing: Round = {
  name: 'posts that wait to be put on a host by hand',
  async go(sight) {
    for (const task of await outgoingIn(sight, waiting)) {
      const team = await teamOf(sight, task.siteId)
      const administrators = team.filter(({ part }) => part === 'administrator')
      for (const { personId } of administrators)
        await writeLetter(sight, {
          to: { person: personId },
          subject:
            task.deed === 'publish'
              ? `A post waits to be put on ${task.hostName}`
              : `A post waits to be deleted on ${task.hostName}`,
          lines: ['The text and the picture are ready to copy. It takes a minute.'],
          path: `/outgoing/${task.id}`,
          why: 'You get this each day until it is done, because you are an administrator of the site.',
          once: `outgoing:${task.id}:${sight.today}:${personId}`,
        })
    }
  },
}
