// Reminds the owner of the policy and the head before it is to be looked at again, and on the day.
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { noticeDue } from '../../policy/notice-due.ts'
import { postNamed } from '../../policy/post-named.ts'
import { ownerByDefault, reviewNotices } from '../../policy/review-timetable.data.ts'
import { plainDate } from '../../ui/dates.ts'
import { versionInForce } from '../policy-queries.ts'
import { filled } from '../text/policy-text.ts'
import type { PolicyVersion } from './policy-version.ts'

export const remindOfReview: Round = { name: 'review of the policy', go: remind }

async function remind(sight: Sight): Promise<void> {
  const version = await versionInForce(sight)
  if (!version?.reviewOn) return
  const notice = noticeDue(version.reviewOn, sight.today, reviewNotices)
  if (notice === undefined) return
  for (const person of await ownersOf(sight, version))
    await writeLetter(sight, {
      to: { person },
      subject:
        notice === 0
          ? 'The social-media policy is due to be looked at'
          : 'The social-media policy is to be looked at soon',
      lines: [
        `Version ${version.number} of “${version.title}” is to be looked at again by ${plainDate(version.reviewOn)}.`,
        'Begin a new version on its page, see which of its references still stand, and propose it to the governors. Where nothing needs to change, they approve it again with a new date.',
      ],
      path: '/policy',
      why: 'You get this because you are the head or own the policy. It stops when a new version counts.',
      once: `policy-review:${version.id}:${notice}:${person}`,
    })
}

/** The head, and whoever holds the post that the policy names as its owner. */
async function ownersOf(sight: Sight, { filling, slots }: PolicyVersion): Promise<Set<string>> {
  const named = postNamed(filled('policy-owner', filling, slots) ?? '')
  const posts = [...new Set([ownerByDefault, named ?? ownerByDefault])]
  const who = await holdersOf(sight, posts)
  return new Set(posts.flatMap((post) => who[post] ?? []))
}
