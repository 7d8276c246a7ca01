// The name under which somebody's contributions appear: staff as who they are (§17.8), all others under a neutral name (§18.2).
import { randomInt } from 'node:crypto'

import { personCard } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import type { Audience } from '../policy/audiences.data.ts'
import { neutralNames, neutralParts } from './neutral-names.data.ts'

/** "Tom O’Neill, Year 4 teacher" for staff, else "Parent · Wren". */
export async function shownAs(sight: Sight, siteId: string, way: Audience): Promise<string> {
  if (way !== 'staff') return `${neutralParts[way]} · ${await neutralName(sight, siteId)}`
  const card = await personCard(sight, personIdOf(sight.viewer) ?? '')
  return `${card?.name ?? ''}, ${card?.position ?? ''}`
}

/** The viewer's neutral name on a site, drawn by lot the first time and kept. No two people on a site share one. */
export async function neutralName(sight: Sight, siteId: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const known = await keptName(sight, siteId)
    if (known) return known
    await takeName(sight, siteId, drawnName(tries))
  }
}

/** A name by lot. When many names are taken, a number beside it makes plenty more. */
function drawnName(tries: number): string {
  const name = neutralNames[randomInt(neutralNames.length)] ?? 'Wren'
  return tries < 20 ? name : `${name} ${randomInt(2, 100)}`
}

async function keptName({ tx, viewer }: Sight, siteId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('neutral_names')
    .select('name')
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', siteId)
    .where('person_id', '=', personIdOf(viewer) ?? '')
    .executeTakeFirst()
  return row?.name
}

/** Takes a name if nobody on the site has it; the database decides, since nobody may read the others' names. */
async function takeName({ tx, viewer }: Sight, siteId: string, name: string): Promise<void> {
  await tx
    .insertInto('neutral_names')
    .values({ school_id: viewer.schoolId, site_id: siteId, person_id: personIdOf(viewer) ?? '', name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
