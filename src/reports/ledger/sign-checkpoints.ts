// The round that signs, once a day, how far the ledger has grown, and sends that to those who keep it outside.
import { ledgerSize } from '../../decisions/tree/ledger-tree.ts'
import { makeCheckpoint, newestCheckpoint } from '../../decisions/tree/make-checkpoint.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Program } from '../../platform/program.ts'
import type { Round } from '../../platform/rounds.ts'
import { checkpointKeepers } from '../../policy/ledger.data.ts'

/** A day on which nothing was decided has no checkpoint. */
export const signCheckpoints = ({ seal }: Pick<Program, 'seal'>): Round => ({
  name: 'checkpoints of the ledger',
  async go(sight) {
    const before = await newestCheckpoint(sight)
    if (before?.day === sight.today) return
    if ((await ledgerSize(sight)) === (before?.size ?? 0)) return
    const made = await makeCheckpoint(sight, seal.derive)
    if (!made) return
    const who = await holdersOf(sight, checkpointKeepers)
    for (const person of checkpointKeepers.flatMap((role) => who[role] ?? []))
      await send(sight, person, made.note)
  },
})

const send = (sight: Sight, person: string, note: string): Promise<void> =>
  writeLetter(sight, {
    to: { person },
    subject: 'Keep this: how far the school’s ledger has grown',
    lines: [
      'There is nothing to do. Keep this letter: with it anybody can show later that no entry of the ledger was changed, taken out or put back.',
      ...note.split('\n').filter((line) => line !== ''),
    ],
    path: '/ledger',
    why: 'You get this on each day on which something was decided, because you are the chair of governors.',
    once: `checkpoint:${person}:${sight.today}`,
  })
