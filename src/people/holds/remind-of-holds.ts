// The round that calls a legal hold to mind on the day on which it is to be looked at again.
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { holdInForce } from '../../policy/hold.workflow.ts'
import { stillHere } from '../directory.ts'
import { allHolds } from './hold-queries.ts'

export const remindOfHolds: Round = {
  name: 'legal holds',
  async go(sight) {
    const due = (await allHolds(sight)).filter(
      ({ state, lookAgainOn }) => state === holdInForce && lookAgainOn <= sight.today,
    )
    const here = await stillHere(
      sight,
      due.map(({ placedBy }) => placedBy),
    )
    for (const { id, placedBy, lookAgainOn } of due.filter((hold) => here.includes(hold.placedBy)))
      await writeLetter(sight, {
        to: { person: placedBy },
        subject: 'A legal hold to look at again',
        lines: [
          'Its day has come. It still stands, and nothing under it is erased.',
          'If it is needed no longer, lift it and say why.',
        ],
        path: `/holds/${id}`,
        why: 'You get this because you placed the hold. It stops once it is lifted.',
        once: `hold:${id}:${lookAgainOn}`,
      })
  },
}
