// The round that looks at letters with words that somebody typed: those who work on a case are told where one names its subject (s.141F).
import { accusedIn } from '../../checks/accused/accused-in.ts'
import { insiders } from '../../people/directory.ts'
import type { Round } from '../../platform/rounds.ts'
import { protectedPeople, warnHandlers } from './warn-handlers.ts'

/** A round is made every quarter of an hour; one that was late looks back further. */
const lookBack = 24 * 60 * 60_000

export const watchLetters: Round = {
  name: 'letters-naming',
  async go(sight) {
    const { tx, viewer, now } = sight
    // Without an open allegation no letter is read.
    if ((await protectedPeople(sight)).length === 0) return
    const letters = await tx
      .selectFrom('letters')
      .select(['id', 'subject', 'lines'])
      .where('school_id', '=', viewer.schoolId)
      .where('written_at', '>', new Date(now.getTime() - lookBack))
      .execute()
    const staff = await insiders(sight)
    for (const { id, subject, lines } of letters) {
      const text = [subject, ...lines].join('\n')
      await warnHandlers(
        sight,
        { kind: 'letter', id, version: 1, title: subject, text },
        accusedIn(text, staff),
      )
    }
  },
}
