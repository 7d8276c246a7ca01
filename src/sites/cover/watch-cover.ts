// The round that looks at the rota of each open site two weeks ahead, asks for cover, and pauses and opens contributions (§14.5, §18.4).
import { act } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { coverAt, gapsAhead } from '../../policy/cover/cover.ts'
import { openState } from '../../policy/site.workflow.ts'
import { allSites } from '../site-queries.ts'
import type { Site } from '../site.ts'
import { tellOfGap } from './ask-for-cover.ts'
import { coverRoom, coverRow } from './cover-decisions.ts'
import { coverFacts } from './cover-facts.ts'

export const watchCover: Round = {
  name: 'moderators of sites',
  async go(sight) {
    for (const site of await allSites(sight))
      if (site.state === openState && (await takesContributions(sight, site.id))) await watch(sight, site)
  },
}

/** Whether anybody may contribute to a site, by its form. */
export async function takesContributions({ tx, viewer }: Sight, siteId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('site_audiences')
    .select('kind')
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', siteId)
    .where('part', '=', 'contributors')
    .executeTakeFirst()
  return row !== undefined
}

async function watch(sight: Sight, site: Site): Promise<void> {
  const facts = await coverFacts(sight, site.id)
  const row = await coverRow(sight, site.id).executeTakeFirst()
  if (!facts || !row) return askForHours(sight, site)
  const moment = sight.now.getTime()
  const now = coverAt(facts, moment, sight.today)
  if (now.state === 'paused' && row.state === 'kept') await act(sight, coverRoom, site.id, 'pause', nothing)
  if (now.state === 'open' && row.state === 'paused') await act(sight, coverRoom, site.id, 'resume', nothing)
  for (const { day, step } of gapsAhead(facts, sight.today, moment))
    await tellOfGap(sight, { siteId: site.id, day, facts }, step, step)
}

const nothing = { input: undefined }

const askForHours = (sight: Sight, { id, name, authorId }: Site): Promise<void> =>
  writeLetter(sight, {
    to: { person: authorId },
    subject: 'When is your site looked after?',
    lines: [
      `“${name}” is open to read, and comments stay closed until you say in which hours somebody is there to read them, and who.`,
    ],
    path: `/sites/${id}/cover`,
    why: 'You get this because you are the author of the site. It comes once.',
    once: `cover-hours:${id}`,
  })
