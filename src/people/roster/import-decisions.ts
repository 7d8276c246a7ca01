// Wires the taking in of a roster to its tables: a file is kept, then accepted whole or set aside, and in either case forgotten.
import { createHash } from 'node:crypto'

import { sql } from 'kysely'

import type { Deed, Effected, Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { chunkSize } from '../../platform/files.ts'
import type { Upload } from '../../platform/http/big-form.ts'
import type { Seal } from '../../platform/seal.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import {
  firstRosterState,
  rosterWorkflow,
  type RosterAction,
  type RosterState,
} from '../../policy/roster.workflow.ts'
import { holdersOf } from '../directory.ts'
import { examine } from './examine.ts'
import { importById } from './import-queries.ts'
import { countsShown, type RosterSubject } from './import.ts'
import type { Progress } from './progress.ts'
import { takeIn } from './take-in.ts'

type RosterRoom = Room<RosterState, RosterAction, null, { read: Upload; accept: { seen: string } }>

/** The room of the files of a school; `seal` opens and closes what lies in the database; `onStep` is told how far a taking in is. */
export const rosterRoom = (seal: Seal, onStep: (step: Progress) => void = () => {}): RosterRoom => ({
  workflow: rosterWorkflow,
  load: rosterSubject,
  async move({ tx, viewer, now }, id, state, version) {
    await tx
      .updateTable('roster_imports')
      .set({ state, version, decided_at: state === firstRosterState ? null : now })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    read: (sight, subject, deed) => keepFile(sight, seal, subject, deed),
    accept: (sight, subject, deed) => accept(sight, { seal, onStep }, subject, deed),
    'set-aside': forget,
  },
})

/** One file as its workflow sees it, locked; an id that is not there yet is a new one. */
async function rosterSubject(sight: Sight, id: string): Promise<RosterSubject> {
  const { tx, viewer } = sight
  // One roster of a school is taken in at a time: two would not know of each other's pupils.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`roster ${viewer.schoolId}`}, 0))`.execute(tx)
  const found = await importById(sight, id)
  const who = await holdersOf(sight, rolesIn(rosterWorkflow))
  return { id, state: found?.state ?? 'nothing', version: found?.version ?? 0, who, facts: null }
}

async function keepFile(
  { tx, viewer, now }: Sight,
  seal: Seal,
  { id }: RosterSubject,
  { input: { name, bytes } }: Deed<Upload>,
): Promise<Effected> {
  const school = { school_id: viewer.schoolId }
  const fingerprint = createHash('sha256').update(bytes).digest('hex')
  await tx
    .insertInto('roster_imports')
    .values({
      ...school,
      id,
      state: firstRosterState,
      version: 1,
      file_name: name.replace(/^.*[/\\]/u, '').slice(0, 200),
      fingerprint,
      size: bytes.length,
      mapping: null,
      counts: null,
      made_by: personIdOf(viewer) ?? '',
      made_at: now,
      decided_at: null,
    })
    .execute()
  for (let part = 0; part * chunkSize < bytes.length; part += 1)
    await tx
      .insertInto('roster_parts')
      .values({
        ...school,
        import_id: id,
        part,
        sealed: seal.seal(bytes.subarray(part * chunkSize, (part + 1) * chunkSize)),
      })
      .execute()
  return { ok: true, version: 1, detail: { fingerprint, size: bytes.length } }
}

async function accept(
  sight: Sight,
  { seal, onStep }: { seal: Seal; onStep: (step: Progress) => void },
  subject: RosterSubject,
  { input: { seen } }: Deed<{ seen: string }>,
): Promise<Effected> {
  const found = await importById(sight, subject.id)
  const examined = found && (await examine(sight, seal, found))
  if (!examined?.ok) return refuse(examined?.problem ?? rosterWorkflow.states.accepted.says)
  const { plan, counts } = examined
  if (countsShown(counts) !== seen) return refuse(changedMeanwhile)
  await takeIn(sight, plan, onStep)
  await sight.tx
    .updateTable('roster_imports')
    .set({ counts: JSON.stringify(counts) })
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', subject.id)
    .execute()
  await forget(sight, subject)
  return { ok: true, detail: { fingerprint: found?.fingerprint ?? '', ...counts } }
}

const changedMeanwhile =
  'The school’s records have changed since you looked. Look at what the file would change now, then take it in.'

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: '18.2' } })

/** The file has done its work: its bytes are not kept. */
async function forget({ tx, viewer }: Sight, { id }: RosterSubject): Promise<Effected> {
  await tx
    .deleteFrom('roster_parts')
    .where('school_id', '=', viewer.schoolId)
    .where('import_id', '=', id)
    .execute()
  return { ok: true }
}
