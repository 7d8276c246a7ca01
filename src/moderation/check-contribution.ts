// Holds a contribution against the checks, for the moderator who judges it.
import { check } from '../checks/check.ts'
import type { Finding } from '../checks/finding.ts'
import { settle } from '../checks/settle.ts'
import type { Sight } from '../platform/database.ts'
import { contextOf } from '../posts/post-context.ts'
import type { Contribution } from './contribution.ts'
import { findOwnName } from './own-name.ts'

/** What is found in its text. Only staff may ask: the roster is theirs alone. */
export async function checkContribution(
  sight: Sight,
  { siteId, text, shownAs, sender }: Pick<Contribution, 'siteId' | 'text' | 'shownAs' | 'sender'>,
): Promise<Finding[]> {
  const context = await contextOf(sight, { siteId, authorId: sender.id })
  const underOwnName = shownAs.startsWith(sender.name)
  if (underOwnName) return check({ text }, context).map(forModerators)
  const nameless = { ...context, author: { name: '', position: '' } }
  return settle(text, [...check({ text }, nameless), ...findOwnName(text, sender.name)]).map(forModerators)
}

/** A moderator does not mend somebody else's words: they show them as they are, or not. */
const forModerators = (finding: Finding): Finding => ({
  ...finding,
  remedy: {
    label: finding.stops
      ? 'With this it can’t be shown. Its sender can write it again without.'
      : 'Decide whether it may stay.',
  },
})
