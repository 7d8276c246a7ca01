// What the command line says of a document that would be imported: for machines one JSON object, for people a summary.
import { clauseTitle } from '../../policy/clause-title.ts'
import { clauses } from '../../policy/clauses.data.ts'
import { importPolicy, importReport, type ImportReport } from './import-policy.ts'
import { readPolicyFile } from './read-file.ts'

export type Told = { ok: true; out: string } | { ok: false; problem: string }

/** Reads a file and says what is in it; nothing is stored. A file that can't be read comes back as a sentence. */
export async function tellImport(path: string, json: boolean): Promise<Told> {
  const read = await readPolicyFile(path)
  if (!read.ok) return read
  const report = importReport(importPolicy(read.blocks))
  return { ok: true, out: json ? JSON.stringify(report) : inWords(report) }
}

function inWords({ clauses: found, slots, references, unmapped }: ImportReport): string {
  const numbers = new Set(found.map(({ number }) => number))
  const missing = clauses
    .filter(({ number }) => !numbers.has(number))
    .map(({ number }) => clauseTitle(number))
  return [
    `Clauses and parts found: ${found.length} of ${clauses.length}.`,
    ...(missing.length > 0 ? [`Not found: ${missing.join(', ')}.`] : []),
    ...list(
      'To fill in, choose or confirm',
      slots.map(
        (slot) =>
          `${placeOf(slot.clause)}\t${slot.kind}\t${oneLine(slot.text)}${slot.problems.map((problem) => ` (${problem})`).join('')}`,
      ),
    ),
    ...list(
      'References to guidance, law and the web',
      references.map(({ clause, kind, text }) => `${placeOf(clause)}\t${kind}\t${oneLine(text)}`),
    ),
    ...list(
      'Without a place in the policy map',
      unmapped.map(({ line, text, why }) => `line ${line}\t${oneLine(text)} (${why})`),
    ),
    'Nothing was stored.',
  ].join('\n')
}

const list = (title: string, lines: readonly string[]): string[] => [
  '',
  `${title}: ${lines.length}`,
  ...lines.map((line) => `  ${line}`),
  ...(lines.length > 0 ? [''] : []),
]

const placeOf = (clause: ImportReport['slots'][number]['clause']): string =>
  clause === null ? 'no clause' : clauseTitle(clause)

/** Control characters of a document must not reach a terminal. */
const oneLine = (text: string): string => {
  const words = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return words.length > 90 ? `${words.slice(0, 88)} …` : words
}
