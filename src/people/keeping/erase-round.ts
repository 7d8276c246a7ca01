// Once a day the program erases by itself what its rules leave to it: what tells nothing of anybody's doings.
import { act } from '../../decisions/door.ts'
import { dateIn } from '../../platform/clock.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { Round } from '../../platform/rounds.ts'
import { erasureRoom } from './erasure-decisions.ts'
import { dueNow, lastErasures } from './keeping-rules.ts'

export const eraseRound: Round = {
  name: 'what is no longer kept',
  async go(sight) {
    if (await doneToday(sight)) return
    const due = (await dueNow(sight)).filter(
      ({ rule, due: count }) => rule.erased === 'by-itself' && count > 0,
    )
    if (due.length > 0)
      await act(sight, erasureRoom, newId(sight.now), 'erase-by-itself', { input: undefined })
  },
}

async function doneToday(sight: Sight): Promise<boolean> {
  const { zone } = await sight.tx
    .selectFrom('schools')
    .select('zone')
    .where('id', '=', sight.viewer.schoolId)
    .executeTakeFirstOrThrow()
  return (await lastErasures(sight)).some(({ at, byItself }) => byItself && dateIn(zone, at) === sight.today)
}
