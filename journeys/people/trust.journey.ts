// The lead of a trust looks at its two schools: what stands out, then the counts of each.
import { expect, test } from 'vitest'

import { loadOakfield } from '../../src/demo/load-oakfield.ts'
import { demoPeople } from '../../src/demo/oakfield.data.ts'
import { addTrust } from '../../src/people/schools/add-trust.ts'
import { nameHost } from '../../src/people/schools/name-host.ts'
import { nameLead } from '../../src/people/schools/name-lead.ts'
import { asViewer } from '../../src/platform/database.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('people')

/** Another school in the same program, under the name of Elmfield. */
async function addElmfield(): Promise<void> {
  const { db, program } = journey.world
  const clock = { now: program.clock(), zone: 'Europe/London' }
  await nameHost(db, clock.now, 'localhost')
  const { schoolId } = await loadOakfield(db, clock.now)
  await asViewer(db, { kind: 'system', schoolId }, clock, async ({ tx }) => {
    await tx.insertInto('school_hosts').values({ school_id: schoolId, host: 'elmfield.test' }).execute()
    await tx.updateTable('schools').set({ name: 'Elmfield School' }).where('id', '=', schoolId).execute()
  })
}

test('trust: its lead finds the page in the menu, and reads what stands out at each school', async () => {
  const { world } = journey
  await addElmfield()
  const now = world.program.clock()
  const email = demoPeople.find(({ key }) => key === 'chair')?.email ?? ''
  await addTrust(world.db, now, { name: 'Greenwood Trust', hosts: ['localhost', 'elmfield.test'] })
  await nameLead(world.db, now, { email, at: 'localhost', ends: false })
  await world.rounds()
  const lead = await journey.page('chair')
  await lead.goto('/')
  await lead.getByRole('link', { name: 'Trust', exact: true }).first().click()
  expect(await lead.getByRole('heading', { name: 'Greenwood Trust' }).count()).toBe(1)
  await journey.look(lead, 'trust')
  expect(await lead.getByRole('heading', { name: 'Elmfield School' }).count()).toBe(1)
}, 60_000)
