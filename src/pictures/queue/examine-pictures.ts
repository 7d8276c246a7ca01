// Examines the pictures that wait, one after the other, in processes of their own; none is lost, and none stops the others.
import { sql } from 'kysely'

import { act } from '../../decisions/door.ts'
import type { Clock } from '../../platform/clock.ts'
import { asViewer, type Db, type Sight } from '../../platform/database.ts'
import { readFile } from '../../platform/files.ts'
import type { Seal } from '../../platform/seal.ts'
import { lookingLimits, openingLimits } from '../child/child-limits.data.ts'
import { openChild, type Child, type NoAnswer } from '../child/open-child.ts'
import { tooHard } from '../child/open-once.ts'
import type { Progress } from '../child/task.ts'
import { pictureRoom } from '../picture-decisions.ts'
import { keepOpened } from './keep-opened.ts'
import { keepSeen } from './keep-seen.ts'
import { giveBack, noteProgress, takePicture, type Taken } from './take-picture.ts'

export interface Examining {
  db: Db
  clock: Clock
  seal: Seal
  /** Asked between two pictures, and while one is examined: true ends it. */
  stopping: () => boolean
}

/** So often a picture is taken up, by whatever program, before it is given up. */
const mostTries = 3
/** So many pictures one looking process sees, before a new one takes its place. */
const mostLooks = 25

/** Examines all that waits, school by school in turn. */
export async function examinePictures(examining: Examining): Promise<void> {
  const looker = lookerOf()
  for (;;) {
    const turn = await oneOfEachSchool(examining, looker)
    if (!turn) break
  }
  looker.end()
}

async function oneOfEachSchool(examining: Examining, looker: Looker): Promise<boolean> {
  const { db, clock, stopping } = examining
  const { rows } = await sql<{ id: string; zone: string }>`
    select id, zone from schools_with_pictures(${clock()})`.execute(db)
  let any = false
  for (const { id: schoolId, zone } of rows) {
    if (stopping()) return false
    const program: Program = (work) =>
      asViewer(db, { kind: 'system', schoolId }, { now: clock(), zone }, work)
    const taken = await program(takePicture)
    if (!taken) continue
    any = true
    await examineOne(examining, program, taken, looker)
  }
  return any
}

/** A short transaction of the program's own, within one school. */
type Program = <T>(work: (sight: Sight) => Promise<T>) => Promise<T>

async function examineOne(
  examining: Examining,
  program: Program,
  taken: Taken,
  looker: Looker,
): Promise<void> {
  const { seal } = examining
  const file = await program((sight) => readFile(sight, seal, taken.originalId))
  if (!file || taken.tries > mostTries) return refuse(program, taken.id, tooHard)
  const bytes = new Uint8Array(file.bytes)
  if (taken.opened) return lookAt(examining, program, taken, bytes, looker)
  const child = openChild(openingLimits)
  const opened = await child.ask('open', { bytes, redactions: taken.redactions })
  child.end()
  if (opened.ok) await program((sight) => keepOpened(sight, seal, taken, opened.value))
  else await without(program, taken.id, opened)
}

async function lookAt(
  { stopping }: Examining,
  program: Program,
  { id }: Taken,
  bytes: Uint8Array,
  looker: Looker,
): Promise<void> {
  const opener = openChild(openingLimits)
  const view = await opener.ask('view', { bytes })
  opener.end()
  if (!view.ok) return without(program, id, view)
  const child = looker.next()
  const watching = setInterval(() => stopping() && child.end(), 200)
  const told = { last: Promise.resolve() }
  const seen = await child.ask('look', view.value, (progress: Progress) => {
    told.last = told.last.then(() => program((sight) => noteProgress(sight, id, progress)))
  })
  clearInterval(watching)
  await told.last
  if (seen.ok) return program((sight) => keepSeen(sight, id, { ...seen.value, scale: view.value.scale }))
  return without(program, id, seen)
}

/** A process may break for want of something else: then the picture is tried again. */
function without(program: Program, id: string, answer: { sentence: string } | NoAnswer): Promise<void> {
  if ('sentence' in answer) return refuse(program, id, answer.sentence)
  const { ended } = answer
  if (ended === 'time' || ended === 'memory') return refuse(program, id, tooHard)
  return program((sight) => giveBack(sight, id, { counts: ended === 'crash' }))
}

const refuse = (program: Program, id: string, sentence: string): Promise<void> =>
  program(async (sight) => {
    await act(sight, pictureRoom, id, 'refuse', { input: sentence })
  })

interface Looker {
  next: () => Child
  end: () => void
}

/** The process that looks, with its models loaded, kept for the next picture. */
function lookerOf(): Looker {
  let child: Child | undefined
  let looks = 0
  return {
    next() {
      if (!child || child.hasEnded() || looks >= mostLooks) {
        child?.end()
        child = openChild(lookingLimits)
        looks = 0
      }
      looks += 1
      return child
    },
    end: () => child?.end(),
  }
}
