// Takes the exam: runs the checks over labelled posts and prints how much they find, and how often they raise an alarm in vain.
import { join } from 'node:path'

import { check } from '../src/checks/check.ts'
import { readRoster } from '../src/checks/command/read-roster.ts'
import { findingKinds } from '../src/policy/finding-kinds.data.ts'
import type { FindingKind } from '../src/policy/finding-kinds.data.ts'
import { contextOf, readCases } from './exam-case.ts'
import { marksFor } from './marks.ts'
import type { Examined, Marks } from './marks.ts'
import { examineProfile, readProfiles } from './profile-case.ts'

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`

function lineFor(marks: Marks): string {
  const { kind, labelled, found, stopped, raised, inVain, harmless, stoppedInVain, askedInVain } = marks
  const cells = [
    kind.padEnd(24),
    `${percent(found, labelled)} of ${labelled}`.padEnd(18),
    percent(stopped, labelled).padEnd(10),
    `${percent(raised - inVain, raised)} of ${raised}`.padEnd(18),
    `${percent(stoppedInVain, harmless)} of ${harmless}`.padEnd(18),
    percent(askedInVain, harmless),
  ]
  return cells.join('')
}

const heading = [
  'kind'.padEnd(24),
  'recall'.padEnd(18),
  'stopped'.padEnd(10),
  'precision'.padEnd(18),
  'harmless stopped'.padEnd(18),
  'harmless asked',
].join('')

/** Each place missed or raised in vain, with its post: for whoever tunes a rule. */
function mistakesIn({ one, findings }: Examined): string[] {
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end
  const missed = one.findings
    .filter((label) => !findings.some((finding) => finding.kind === label.kind && overlaps(finding, label)))
    .map(({ kind, start, end }) => `missed   ${kind} “${one.text.slice(start, end)}”`)
  const vain = findings
    .filter(
      (finding) => !one.findings.some((label) => finding.kind === label.kind && overlaps(finding, label)),
    )
    .map(
      ({ kind, start, end, certainty }) => `in vain  ${kind} (${certainty}) “${one.text.slice(start, end)}”`,
    )
  return [...missed, ...vain].map((mistake) => `${one.id}\t${mistake}\n\t\t${one.text.slice(0, 160)}`)
}

/** The figures of both halves, kind by kind. */
function figuresOf(examined: readonly Examined[], things: string): string[] {
  return (['tune', 'report'] as const).flatMap((half) => {
    const ofHalf = examined.filter(({ one }) => one.half === half)
    const marks = (Object.keys(findingKinds) as FindingKind[]).map((kind) => marksFor(kind, ofHalf))
    const title = half === 'tune' ? 'the half on which the rules were tuned' : 'the half that is reported'
    const told = marks.filter(({ labelled, raised }) => labelled + raised > 0)
    return ['', `${ofHalf.length} ${things}, ${title}`, heading, ...told.map(lineFor)]
  })
}

/** Examines both halves of a folder’s posts and profiles and gives the lines to print; the mistakes shown are those of the half for tuning. */
export async function takeExam(folder: string, showMistakes: boolean): Promise<string[]> {
  const roster = await readRoster(join(folder, 'roster.csv'), (problem) => {
    throw new Error(problem)
  })
  const posts = readCases(folder).map((one): Examined => ({
    one,
    findings: check({ text: one.text }, contextOf(one, roster)),
  }))
  const profiles = readProfiles(folder).map(examineProfile)
  const blind = posts.filter(({ one }) => one.id.startsWith('blind-'))
  const lines = [
    ...figuresOf(posts, 'posts'),
    ...figuresOf(blind, 'of these posts, by somebody who had not read the checks'),
    ...figuresOf(profiles, 'profiles'),
  ]
  const mistakes = [...posts, ...profiles].filter(({ one }) => one.half === 'tune').flatMap(mistakesIn)
  return showMistakes ? [...mistakes, ...lines] : lines
}
