// What the checks are told about a post: the school, the author, the site's readers and contributors, and the pupils.
import type { Context, Pupil } from '../checks/context.ts'
import { personCard } from '../people/directory.ts'
import type { rosterAtHand } from '../people/roster/roster-at-hand.ts'
import { rosterOf } from '../people/roster/roster-of.ts'
import { examinationOf } from '../pictures/examination-queries.ts'
import type { Examination } from '../pictures/examination.ts'
import { lookAs, type Sight } from '../platform/database.ts'
import type { Audience } from '../policy/audiences.data.ts'
import type { ConsentPlace } from '../policy/consents.data.ts'
import { insideCapacities } from '../policy/people.data.ts'
import { recordOfSite } from '../sites/records/record-queries.ts'
import { children } from '../sites/site-form.data.ts'
import { siteById } from '../sites/site-queries.ts'
import type { SiteAges } from './host-age.ts'
import { pupilsIn } from './pictured/picture-pupils.ts'
import type { Post } from './post.ts'

export type PostContext = Context & {
  readonly audience: readonly Audience[]
  /** The pupils who are in the picture, as its author has said; undefined where nobody has said yet. */
  readonly pictured: readonly Pupil[] | undefined
  /** Undefined where there is no picture, or one that came before pictures were examined. */
  readonly examination: Examination | undefined
  /** Undefined where the register has no account for the site. */
  readonly siteAges: SiteAges | undefined
}

export async function contextOf(
  sight: Sight,
  { siteId, authorId, ...post }: Pick<Post, 'siteId' | 'authorId'> & Partial<Pick<Post, 'id' | 'picture'>>,
  readRoster: typeof rosterAtHand = rosterOf,
): Promise<PostContext> {
  const author = await personCard(sight, authorId)
  const school = await schoolOf(sight)
  const site = await siteById(sight, siteId)
  const roster = await rosterFor(sight, site?.hosted === false ? 'social-media' : 'own-site', readRoster)
  const { audience, contributors } = await audiencesOf(sight, siteId)
  const siteAges = await recordOfSite(sight, siteId)
  return {
    audience,
    siteAges,
    ...(siteAges?.youngest == null ? {} : { readersAge: siteAges.youngest }),
    author: { name: author?.name ?? '', position: author?.position ?? '' },
    school: school.name,
    schoolContacts: [school.web_site, ...(school.phone ? [school.phone] : [])],
    roster,
    pictured:
      post.id && post.picture?.id ? await pupilsIn(sight, post.id, post.picture.id, roster) : undefined,
    examination: post.picture?.id ? await examinationOf(sight, post.picture.id) : undefined,
    pupilsContribute: contributors.some((kind) => children.includes(kind)),
  }
}

/** Whoever is authorised from outside judges by the roster too, and is never shown it: the program reads it for them. */
const rosterFor = (
  sight: Sight,
  place: ConsentPlace,
  readRoster: typeof rosterAtHand,
): Promise<readonly Pupil[]> => {
  const { viewer } = sight
  const fromOutside =
    viewer.kind === 'person' &&
    viewer.authorised === true &&
    !viewer.capacities.some((each) => insideCapacities.includes(each))
  return fromOutside
    ? lookAs(sight, { kind: 'system', schoolId: viewer.schoolId }, (program) => readRoster(program, place))
    : readRoster(sight, place)
}

const schoolOf = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('schools')
    .select(['name', 'web_site', 'phone'])
    .where('id', '=', viewer.schoolId)
    .executeTakeFirstOrThrow()

async function audiencesOf({ tx, viewer }: Sight, siteId: string) {
  const rows = await tx
    .selectFrom('site_audiences')
    .select(['part', 'kind'])
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', siteId)
    .execute()
  const kinds = (part: 'audience' | 'contributors') =>
    rows.filter((row) => row.part === part).map((row) => row.kind)
  return { audience: kinds('audience'), contributors: kinds('contributors') }
}
