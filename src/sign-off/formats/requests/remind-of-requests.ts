// The round that looks after requests for other formats: the office is reminded the day before, and once the day has passed.
import type { Round } from '../../../platform/rounds.ts'
import { addWorkingDays } from '../../../policy/working-days.ts'
import { tellOffice } from './request-letters.ts'
import { requestsWaiting } from './request-queries.ts'

export const requestsRound: Round = {
  name: 'requests for other formats',
  async go(sight) {
    const tomorrow = addWorkingDays(sight.today, 1)
    for (const request of await requestsWaiting(sight)) {
      if (request.dueOn < sight.today) await tellOffice(sight, request, 'overdue')
      else if (request.dueOn <= tomorrow) await tellOffice(sight, request, 'tomorrow')
    }
  },
}
