// Where the posts of a site go, and what is in the way there: no plan, too many characters.
import type { Sight } from '../../platform/database.ts'
import { hostOf } from '../../policy/hosts.data.ts'
import type { Refusal } from '../../policy/workflow.ts'
import { recordById, recordOfSite } from '../../sites/records/record-queries.ts'
import type { SiteRecord } from '../../sites/records/site-record.ts'
import type { Site } from '../../sites/site.ts'
import type { Words } from '../post.ts'
import { lengthOf, postText } from './post-text.ts'

/** The account of a site that another host hosts; undefined where its pages are here, or nothing is on the register. */
export async function accountOf(sight: Sight, { id, hosted }: Site): Promise<SiteRecord | undefined> {
  const found = hosted ? undefined : await recordOfSite(sight, id)
  return found && recordById(sight, found.id)
}

/** What keeps a post from going to its host. */
export async function placeStops(sight: Sight, site: Site, words: Words): Promise<Refusal[]> {
  if (site.hosted) return []
  const record = await accountOf(sight, site)
  // Its form may have been begun without the register: then nothing is known of the account yet.
  if (!record) return []
  const { name, longest } = hostOf(record.host)
  const length = lengthOf(postText(words))
  return [
    ...(record.intervention === ''
      ? [
          {
            sentence: `The register does not say what the school does when ${name} does not act on a harmful comment. Whoever keeps the register writes it down first.`,
            clause: '18.5',
          },
        ]
      : []),
    ...(longest !== undefined && length > longest
      ? [
          {
            sentence: `${name} takes ${longest} characters, and the title and text have ${length}. Shorten them.`,
            clause: '16.4',
          },
        ]
      : []),
  ]
}
