// Reminds the head and the office before another policy of the school is to be looked at again, and on the day.
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { noticeDue } from '../../policy/notice-due.ts'
import { otherPolicyKeepers, otherPolicyNotices } from '../../policy/review-timetable.data.ts'
import { plainDate } from '../../ui/dates.ts'
import { allOtherPolicies } from './other-policy-queries.ts'

export const remindOfOtherPolicies: Round = { name: 'review of other policies', go: remind }

async function remind(sight: Sight): Promise<void> {
  const who = await holdersOf(sight, otherPolicyKeepers)
  const keepers = new Set(otherPolicyKeepers.flatMap((role) => who[role] ?? []))
  for (const { at, title, reviewOn } of await allOtherPolicies(sight)) {
    const notice = reviewOn ? noticeDue(reviewOn, sight.today, otherPolicyNotices) : undefined
    if (!reviewOn || notice === undefined) continue
    for (const person of keepers)
      await writeLetter(sight, {
        to: { person },
        subject: `${title}: to be looked at again`,
        lines: [
          `The school’s ${title.toLowerCase()} is to be looked at again by ${plainDate(reviewOn)}. The social-media policy leans on it.`,
          'When that is done, write down the next date, and the link where it moved.',
        ],
        path: `/policy/others/${at}`,
        why: 'You get this because you keep the list of the school’s policies. It stops when a new date is written down.',
        once: `other-policy:${at}:${reviewOn}:${notice}:${person}`,
      })
  }
}
