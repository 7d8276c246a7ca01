// Examines a file of JSON lines one after another and prints what is found, as JSON lines or as a table.
import { once } from 'node:events'

import type { Finding } from '../finding.ts'
import type { PictureFound } from './picture-found.ts'
import type { Read } from './read-line.ts'
import { textLines } from './text-lines.ts'

export type Examined = {
  readonly id: string | number
  readonly text: string
  readonly findings: readonly (Finding | PictureFound)[]
}

type Examining<Value> = {
  readonly input: string
  readonly json: boolean
  readonly read: (line: string) => Read<Value>
  readonly examine: (value: Value) => Examined | Promise<Examined>
  readonly complain: (problem: string) => void
}

/** Of a finding what the command tells: in a picture, its place is the picture and the box. */
function told(finding: Finding | PictureFound) {
  const { kind, clause, certainty, sentence } = finding
  const place =
    'box' in finding ? { image: finding.image, box: finding.box } : { start: finding.start, end: finding.end }
  return { kind, clause, ...place, certainty, sentence }
}

const asJson = ({ id, findings }: Examined): string => JSON.stringify({ id, findings: findings.map(told) })

function asTable({ id, text, findings }: Examined): string {
  if (findings.length === 0) return `${id}\tnothing found`
  return findings
    .map((finding) => {
      const { kind, clause, certainty, sentence } = finding
      const [place, written] =
        'box' in finding
          ? [finding.box.join(' '), finding.image]
          : [`${finding.start}–${finding.end}`, text.slice(finding.start, finding.end).replace(/\s+/gu, ' ')]
      return [id, `§${clause}`, kind, certainty, place, written, sentence].join('\t')
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
    const examined = await examining.examine(read.value)
    await say(examining.json ? asJson(examined) : asTable(examined))
  }
}
