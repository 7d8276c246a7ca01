// Examines the pictures that the exam makes, as the command does, and gives the figures of both halves, kind by kind.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readRoster } from '../../src/checks/command/read-roster.ts'
import type { Context, Roster } from '../../src/checks/context.ts'
import type { PictureFinding } from '../../src/pictures/examination.ts'
import { pictureLooker } from '../../src/pictures/look-at-file.ts'
import { makePictures, portraitsIn } from './make-pictures.ts'
import { markDetails, markFaces, markNames, type PictureMarks } from './mark-pictures.ts'
import type { PictureCase } from './picture-case.ts'

const contextOf = (roster: Roster): Context => ({
  audience: ['families'],
  author: { name: 'Tom O’Neill', position: 'Teacher' },
  school: 'Oakfield Primary School',
  schoolContacts: [],
  roster,
})

interface Looked {
  one: PictureCase
  findings: readonly PictureFinding[]
}

export async function takePictureExam(
  root: string,
  rosterFile: string,
  showMistakes: boolean,
): Promise<string[]> {
  const roster = await readRoster(rosterFile, (problem) => {
    throw new Error(problem)
  })
  const cases = await makePictures(roster, portraitsIn(root))
  const looked = await lookAtAll(cases, contextOf(roster))
  const halves = (['tune', 'report'] as const).flatMap((half) => {
    const ofHalf = looked.filter(({ one }) => one.half === half)
    const title = half === 'tune' ? 'the half for tuning' : 'the half that is reported'
    const kinds = [...new Set(ofHalf.map(({ one }) => one.kind))]
    return ['', `${ofHalf.length} pictures, ${title}`, heading, ...kinds.map((kind) => lineOf(kind, ofHalf))]
  })
  const noFaces = cases.some(({ faces }) => faces.length > 0)
    ? []
    : ['', 'No faces: npm ci --prefix bench brings the portraits that class pictures are made of.']
  return [...halves, ...noFaces, ...(showMistakes ? mistakesIn(looked) : [])]
}

async function lookAtAll(cases: readonly PictureCase[], context: Context): Promise<Looked[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-exam-'))
  const { look, end } = pictureLooker()
  const looked: Looked[] = []
  for (const one of cases) {
    const file = join(folder, one.id)
    await writeFile(file, one.bytes)
    const answer = await look(file, one.id, context)
    if (!answer.ok) throw new Error(`${one.id}: ${answer.problem}`)
    looked.push({ one, findings: answer.findings })
  }
  end()
  await rm(folder, { recursive: true })
  return looked
}

const marksOf = ({ one, findings }: Looked): PictureMarks => {
  if (one.kind.startsWith('faces')) return markFaces(one, findings)
  return one.kind === 'hidden details' ? markDetails(one, findings) : markNames(one, findings)
}

const heading = ['kind'.padEnd(24), 'recall'.padEnd(20), 'raised in vain'].join('')

function lineOf(kind: string, looked: readonly Looked[]): string {
  const marks = looked.filter(({ one }) => one.kind === kind).map(marksOf)
  const sum = (of: (each: PictureMarks) => number) => marks.reduce((all, each) => all + of(each), 0)
  const [labelled, found] = [sum((each) => each.labelled), sum((each) => each.found)]
  const recall = labelled === 0 ? '–' : `${((100 * found) / labelled).toFixed(1)} % of ${labelled}`
  return [
    kind.padEnd(24),
    recall.padEnd(20),
    `${sum((each) => each.inVain)} in ${marks.length} pictures`,
  ].join('')
}

/** Of the half for tuning alone: the other is only reported. */
const mistakesIn = (looked: readonly Looked[]): string[] =>
  looked
    .filter(({ one }) => one.half === 'tune')
    .map((each) => ({ id: each.one.id, names: each.one.names, marks: marksOf(each) }))
    .filter(({ marks }) => marks.found < marks.labelled || marks.inVain > 0)
    .map(
      ({ id, names, marks }) =>
        `${id}\t${JSON.stringify(marks)}\t${names.map(({ text }) => text).join(', ')}`,
    )
