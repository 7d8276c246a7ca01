// The story of a site at somebody else's host: opened, its account on the register, its author given leave.
import { newId } from '../../src/platform/ids.ts'
import type { World } from '../world.ts'
import { ledOn } from './led-on.ts'
import { openSite } from './open-site.ts'

/** An open site whose account stands on the register. */
export async function siteAt(world: World, host: string, intervention: string): Promise<string> {
  const { id } = await openSite(world, { host: { host: 'third-party', 'host-name': host } })
  const office = await world.browser('office')
  const address = 'https://host.example/oakfield'
  const typed = {
    name: '@Oakfield',
    host,
    address,
    'run-by': 'school',
    author: world.id('teacher'),
    intervention,
  }
  const { location } = ledOn(await office.post('/site-records/new', typed))
  const record = location.replace('/site-records/', '')
  await world.as('head', ({ tx }) =>
    tx.updateTable('site_records').set({ site_id: id }).where('id', '=', record).execute(),
  )
  await giveLeave(world, id)
  return id
}

/** The head’s leave for its author to take part in a site elsewhere (§16.3), whose own story another file tells. */
const giveLeave = (world: World, siteId: string) =>
  world.as('head', ({ tx, viewer, now }) =>
    tx
      .insertInto('authorisations')
      .values({
        school_id: viewer.schoolId,
        id: newId(now),
        person_id: world.id('teacher'),
        granted_by: world.id('head'),
        kind: 'third-party',
        site_id: siteId,
        purpose: 'To tell families what the class learns.',
        starts: '2026-11-01',
        ends: '2027-07-31',
      })
      .execute(),
  )
