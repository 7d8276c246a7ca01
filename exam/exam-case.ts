// One labelled post of the exam, and how the files of cases are read.
import { z } from 'zod'

import type { Context } from '../src/checks/context.ts'
import { findingKinds } from '../src/policy/finding-kinds.data.ts'
import type { FindingKind } from '../src/policy/finding-kinds.data.ts'
import { profilesBegin, readLines, refuseDoubles } from './read-lines.ts'

const kinds = Object.keys(findingKinds) as [FindingKind, ...FindingKind[]]
const label = z.strictObject({ kind: z.enum(kinds), start: z.int().min(0), end: z.int().min(1) })
const caseLine = z.strictObject({
  id: z.string().min(1),
  /** Rules are tuned on one half and reported on the other, never the reverse. */
  half: z.enum(['tune', 'report']),
  text: z.string(),
  context: z
    .strictObject({
      audience: z.array(z.string()).optional(),
      author: z.strictObject({ name: z.string(), position: z.string() }).optional(),
      school: z.string().optional(),
      school_contacts: z.array(z.string()).optional(),
      /** Where pupils contribute, no consent lifts the ban on naming them (§18.2). */
      pupils_contribute: z.boolean().optional(),
    })
    .optional(),
  /** What a careful reader would mark, in UTF-16 units; none where the post is harmless. */
  findings: z.array(label),
})

export type ExamCase = z.infer<typeof caseLine>
export type Label = z.infer<typeof label>

/** Every post of the folder's files. Throws where a line is wrong, a label lies outside its text, or an id stands twice. */
export function readCases(folder: string): ExamCase[] {
  const cases = readLines(folder, (name) => !name.startsWith(profilesBegin)).map((line) =>
    caseLine.parse(line),
  )
  refuseDoubles(cases.map(({ id }) => id))
  for (const { id, text, findings } of cases)
    if (findings.some(({ start, end }) => start >= end || end > text.length))
      throw new Error(`A label of the case ${id} lies outside its text.`)
  return cases
}

/** What a post of the exam is held against where it doesn't say otherwise. */
export function contextOf({ context }: ExamCase, roster: Context['roster']): Context {
  return {
    audience: context?.audience ?? ['families'],
    pupilsContribute: context?.pupils_contribute ?? false,
    author: context?.author ?? { name: 'Tomasz Reed', position: 'Class teacher' },
    school: context?.school ?? 'Oakfield Primary School',
    schoolContacts: context?.school_contacts ?? [
      '01632 960100',
      'office@oakfield.example',
      'Oakfield Primary School, 1 Mill Lane, Oakfield OX1 2AB',
    ],
    roster,
  }
}
