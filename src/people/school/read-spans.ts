// Reads terms, closures and breaks as people write them down: one a line, "Autumn term: 2 September to 18 December 2026".
import type { Span } from '../../policy/working-days.ts'
import { plainDate } from '../../ui/dates.ts'
import { dateFound, timeFound, type Found } from './find-dates.ts'

export type ReadSpans = { ok: true; spans: Span[] } | { ok: false; sentence: string }

const [mostLines, longestName] = [60, 80]

/** Days, each like 2026-11-23. A line with one date is a span of one day. `called` names what has no name. */
export const readDays = (text: string, called: string): ReadSpans =>
  read(text, called, dateFound, 'Write each line like “Autumn term: 2 September 2026 to 18 December 2026”.')

/** Times of a day, each like 10:30. */
export const readTimes = (text: string, called: string): ReadSpans =>
  read(text, called, timeFound, 'Write each line like “Morning break: 10:30 to 10:45”.')

/** The lines that read as these days again. */
export const writeDays = (spans: readonly Span[]): string =>
  spans
    .map(({ name, starts, ends }) =>
      starts === ends
        ? `${name}: ${plainDate(starts)}`
        : `${name}: ${plainDate(starts)} to ${plainDate(ends)}`,
    )
    .join('\n')

export const writeTimes = (spans: readonly Span[]): string =>
  spans.map(({ name, starts, ends }) => `${name}: ${starts} to ${ends}`).join('\n')

function read(
  text: string,
  called: string,
  find: (line: string) => Found | undefined,
  how: string,
): ReadSpans {
  const lines = text.split('\n').map((line) => line.trim())
  const wrong = (at: number, why: string): ReadSpans => ({
    ok: false,
    sentence: `Line ${at + 1}, “${(lines[at] ?? '').slice(0, 60)}”: ${why}`,
  })
  if (lines.length > mostLines) return { ok: false, sentence: `Leave out lines: ${mostLines} are the most.` }
  const spans: Span[] = []
  for (const [at, line] of lines.entries()) {
    if (line === '') continue
    const found = find(line)
    if (!found) return wrong(at, how)
    const { name, starts, ends } = found
    if (ends < starts) return wrong(at, 'The end stands before the beginning. Swap them, or mend the year.')
    if (name.length > longestName) return wrong(at, `Shorten the name to ${longestName} characters.`)
    const other = spans.find((span) => span.starts <= ends && starts <= span.ends)
    if (other) return wrong(at, `It overlaps with “${other.name}”. Mend one of the two.`)
    spans.push({ name: name || `${called} ${spans.length + 1}`, starts, ends })
  }
  return { ok: true, spans: spans.sort((one, two) => one.starts.localeCompare(two.starts)) }
}
