// The round that looks after requests about data: whoever keeps them is reminded a week before, and once the day has passed.
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { remindedBefore, remindedOfData } from '../../policy/data-request.workflow.ts'
import { addDays } from '../../policy/days.ts'
import { plainDate } from '../../ui/dates.ts'
import { holdersOf } from '../directory.ts'
import { dataRequestsWaiting } from './data-request-queries.ts'
import type { DataRequest } from './data-request.ts'

export const remindOfData: Round = {
  name: 'requests about data',
  async go(sight) {
    const soon = addDays(sight.today, remindedBefore)
    for (const request of await dataRequestsWaiting(sight)) {
      if (!request.dueOn || request.dueOn > soon) continue
      await remind(sight, request, request.dueOn)
    }
  },
}

async function remind(sight: Sight, request: DataRequest, dueOn: string): Promise<void> {
  const who = await holdersOf(sight, remindedOfData)
  const person = remindedOfData.flatMap((role) => who[role] ?? []).find((each) => each !== request.about.id)
  if (!person) return
  const late = dueOn < sight.today
  await writeLetter(sight, {
    to: { person },
    subject: late ? 'A request about data is overdue' : 'A request about data is due soon',
    lines: [
      late
        ? `It was due on ${plainDate(dueOn)}. Answer it today, and tell the person why it is late.`
        : `It is due on ${plainDate(dueOn)}. If it takes longer, tell the person before that day, and why.`,
    ],
    path: `/data-requests/${request.id}`,
    why: 'You get this because you look after requests about data. It stops once this one is answered.',
    once: `data-request:${request.id}:${dueOn}:${late ? 'overdue' : 'soon'}`,
  })
}
