// One labelled post of the exam, and how the files of cases are read.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import type { Context } from '../src/checks/context.ts'
import { findingKinds } from '../src/policy/finding-kinds.data.ts'
import type { FindingKind } from '../src/policy/finding-kinds.data.ts'

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
    })
    .optional(),
  /** What a careful reader would mark, in UTF-16 units; none where the post is harmless. */
  findings: z.array(label),
})

export type ExamCase = z.infer<typeof caseLine>
export type Label = z.infer<typeof label>

/** Every case of every `*.jsonl` of the folder. Throws where a line is wrong, a label lies outside its text, or an id stands twice. */
export function readCases(folder: string): ExamCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const cases = files.toSorted().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => caseLine.parse(JSON.parse(line))),
  )
  const seen = new Set<string>()
  for (const { id, text, findings } of cases) {
    if (seen.has(id)) throw new Error(`The case ${id} stands twice.`)
    if (findings.some(({ start, end }) => start >= end || end > text.length))
      throw new Error(`A label of the case ${id} lies outside its text.`)
    seen.add(id)
  }
  return cases
}

/** What a post of the exam is held against where it doesn't say otherwise. */
export function contextOf({ context }: ExamCase, roster: Context['roster']): Context {
  return {
    audience: context?.audience ?? ['families'],
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
