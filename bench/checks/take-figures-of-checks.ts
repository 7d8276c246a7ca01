// Takes the figures of the checks: ours and others' at three sizes of roster, then the texts that cost most.
import { readCases } from '../../exam/exam-case.ts'
import { madeUpRoster, randomFrom } from './made-up-roster.ts'
import { measureOurs } from './measure-checks.ts'
import type { Figures } from './measure-checks.ts'
import { measurePeers } from './measure-peers.ts'

const sizes = [1000, 60_000, 1_000_000]
const perPost = 4

/** Harmless posts of the exam in random order, a few together being as long as a real post. */
function harmlessPosts(root: string): string[] {
  const harmless = readCases(`${root}/exam`).filter(({ findings }) => findings.length === 0)
  const random = randomFrom(7)
  const line = () => harmless[random(harmless.length)]?.text ?? ''
  return Array.from({ length: 3000 }, () => Array.from({ length: perPost }, line).join(' '))
}

function lineOf({ what, names, buildMs, megabytes, megabytesPerSecond, microsPerPost }: Figures): string {
  return [
    what.padEnd(26),
    names.toLocaleString('en-GB').padStart(10),
    `${buildMs.toFixed(0)} ms`.padStart(10),
    `${Math.max(0, megabytes).toFixed(1)} MB`.padStart(10),
    `${megabytesPerSecond.toFixed(1)} MB/s`.padStart(12),
    `${microsPerPost.toFixed(1)} µs a post`.padStart(18),
  ].join('')
}

const worst: Readonly<Record<string, string>> = {
  'only names': 'Maya Kowalski and Sam Ellis, '.repeat(700),
  'only digits': '0 7700 900 12 '.repeat(1500),
  'only signs': '@'.repeat(20_000),
  'combining marks': `a${'\u0301'.repeat(20_000)}`,
}

/** Prints each line as soon as it is known. */
export function takeFigures(root: string, print: (line: string) => void): void {
  const posts = harmlessPosts(root)
  print(`${posts.length} harmless posts, ${Math.round(posts.join('').length / posts.length)} letters each`)
  for (const size of sizes) {
    const roster = madeUpRoster(size)
    for (const figures of measureOurs(roster, posts)) print(lineOf(figures))
    for (const figures of measurePeers(root, roster, posts)) print(lineOf(figures))
  }
  print('The texts that cost most, all checks, 1,000 names')
  const roster = madeUpRoster(1000)
  for (const [what, text] of Object.entries(worst)) {
    const [, all] = measureOurs(roster, [text])
    if (all) print(lineOf({ ...all, what }))
  }
}
