// Examines a file of JSON lines one after another and prints what is found, as JSON lines or as a table.
import { once } from 'node:events'

import type { Finding } from '../finding.ts'
import type { Read } from './read-line.ts'
import { textLines } from './text-lines.ts'

export type Examined = {
  readonly id: string | number
  readonly text: string
  readonly findings: readonly Finding[]
}

type Examining<Value> = {
  readonly input: string
  readonly json: boolean
  readonly read: (line: string) => Read<Value>
  readonly examine: (value: Value) => Examined
  readonly complain: (problem: string) => void
}

function asJson({ id, findings }: Examined): string {
  const told = findings.map(({ kind, clause, start, end, certainty, sentence }) => ({
    kind,
    clause,
    start,
    end,
    certainty,
    sentence,
  }))
  return JSON.stringify({ id, findings: told })
}

function asTable({ id, text, findings }: Examined): string {
  if (findings.length === 0) return `${id}\tnothing found`
  return findings
    .map(({ kind, clause, start, end, certainty, sentence }) => {
      const written = text.slice(start, end).replace(/\s+/gu, ' ')
      return [id, `§${clause}`, kind, certainty, `${start}–${end}`, written, sentence].join('\t')
    })
    .join('\n')
}

async function say(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Each line that can't be read is told with its number, and the others go on. */
export async function tellLines<Value>(examining: Examining<Value>): Promise<void> {
  for await (const { number, text } of textLines(examining.input)) {
    if (text.trim() === '') continue
    const read = examining.read(text)
    if (!read.ok) {
      examining.complain(`${examining.input}, line ${number}: ${read.problem}`)
      continue
    }
    const examined = examining.examine(read.value)
    await say(examining.json ? asJson(examined) : asTable(examined))
  }
}
