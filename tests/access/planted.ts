// Records with a word in each that stands nowhere else, and who may read that word.
import { Client } from 'pg'
import { inject } from 'vitest'

import { demoPeople } from '../../src/demo/oakfield.data.ts'
import { holdersOf } from '../../src/people/directory.ts'
import { fileKindNames } from '../../src/policy/cases/case-kinds.data.ts'
import { deputyLead, ladder } from '../../src/policy/cases/case-kinds.data.ts'
import { seeing, type File } from '../../src/policy/cases/who-sees.ts'
import { tieKindNames } from '../../src/policy/tie.workflow.ts'
import { keepFile } from '../stories/case-files.ts'
import { comment, openPost, refuse } from '../stories/comment.ts'
import { writePost } from '../stories/publish-post.ts'
import type { World } from '../world.ts'

export interface Planted {
  word: string
  /** Keys of the people of this school who may read it; nobody else may, and nobody of another school. */
  readers: readonly string[]
}
export interface Garden {
  planted: Planted[]
  /** The ids that an address is tried with: those of its own kind, where that is known. */
  idsAt: (path: string) => readonly string[]
  slug: string
}

/** The subject of a case, by kind: the one who must never learn of it. */
export const subjectOf = { allegation: 'teacher', 'low-level': 'assistant', breach: 'manager' } as const

/** Who writes for the site, and who answers for it: docs/decisions/0007. */
const overseers = ['teacher', 'manager', 'assistant', 'communications', 'safeguarding', 'head', 'chair']

export async function plant(world: World, mark: string): Promise<Garden> {
  const planted: Planted[] = []
  const place = await openPost(world)
  const draft = await writePost(world, place.siteId, { title: 'Beans', body: `We grew ${mark}draft beans.` })
  planted.push({ word: `${mark}draft`, readers: overseers })
  const refused = await comment(world, place, `${mark}refused beans`)
  await refuse(world, refused)
  planted.push({ word: `${mark}refused`, readers: ['parent', 'teacher', 'assistant', 'manager'] })
  const ids = [place.siteId, place.postId, draft, refused, world.id('teacher')]
  for (const [kind, subject] of [
    ...Object.entries(subjectOf),
    ['allegation', 'head'],
    ['allegation', 'safeguarding'],
  ]) {
    const word = `${mark}${kind}${subject}`
    const { id, readers } = await keepCase(world, kind ?? '', subject ?? '', word)
    ids.push(id)
    planted.push({ word, readers })
  }
  await (await world.browser('parent')).post('/concern', { text: `${mark}worry at the gate` })
  const concern = await world.as('safeguarding', ({ tx }) =>
    tx.selectFrom('concerns').select('id').executeTakeFirstOrThrow(),
  )
  ids.push(concern.id)
  planted.push({
    word: `${mark}worry`,
    readers: await readersOf(world, { kind: 'concern', subjects: [], handlers: [], openedFor: [] }),
  })
  await (
    await world.browser('manager')
  ).post('/ties', { kind: tieKindNames[0] ?? '', words: `${mark}tie of a cousin` })
  planted.push({ word: `${mark}tie`, readers: ['manager', 'head'] })
  const known = await idsByRoom(world)
  const idsAt = (path: string) => known.get(path.split('/')[1] ?? '') ?? ids
  return { planted, idsAt, slug: place.slug }
}

async function keepCase(world: World, kind: string, subject: string, word: string) {
  const named = fileKindNames.find((each) => each === kind)
  if (!named) throw new Error(`no kind of case is called ${kind}`)
  const file: File = { kind: named, subjects: [world.id(subject)], handlers: [], openedFor: [] }
  const id = await world.asSystem(async (sight) => {
    const kept = await keepFile(sight, file, [])
    await sight.tx
      .updateTable('cases')
      .set({ words: `${word} on Tuesday` })
      .where('id', '=', kept)
      .execute()
    return kept
  })
  return { id, readers: await readersOf(world, file) }
}

/** By the policy alone: the database and the pages have to come to the same. */
async function readersOf(world: World, file: File): Promise<string[]> {
  const holders = await world.asSystem((sight) => holdersOf(sight, [...ladder, deputyLead]))
  const keys = demoPeople.map(({ key }) => key)
  const staff = keys.map(world.id)
  return keys.filter((key) => seeing(file, { holders, staff, inside: staff }, world.id(key)) !== 'nothing')
}

/** Under which first word of an address the records of a table are found. */
const rooms: Readonly<Record<string, string>> = {
  accounts: 'people',
  contacts: 'contacts',
  'data-requests': 'data_requests',
  holds: 'legal_holds',
  letters: 'letters',
  people: 'people',
  policy: 'policy_versions',
  pupils: 'pupils',
  roster: 'roster_imports',
  'site-records': 'site_records',
  ties: 'ties',
}

/** Two records of each room, whoever may see them. */
async function idsByRoom(world: World): Promise<Map<string, string[]>> {
  const client = new Client({ ...inject('embedded').superuser, database: world.database })
  await client.connect()
  try {
    const found = new Map<string, string[]>()
    for (const [room, table] of Object.entries(rooms)) {
      const { rows } = await client.query<{ id: string }>(
        `select id::text from ${table} where school_id = $1 order by id limit 2`,
        [world.schoolId],
      )
      const ids = rows.map(({ id }) => id)
      if (ids.length > 0) found.set(room, ids)
    }
    return found
  } finally {
    await client.end()
  }
}
