import { readCases } from '../../exam/exam-case.ts'
// Takes the figures of the checks: ours and others' at three sizes of roster, then the texts that cost most.
import { check } from '../../src/checks/check.ts'
import { madeUpRoster, randomFrom } from './made-up-roster.ts'
import { contextFor, measureOurs, speed } from './measure-checks.ts'
import type { Figures } from './measure-checks.ts'
import { measureLibraries } from './measure-libraries.ts'
import { measurePeers } from './measure-peers.ts'
import { schoolProse } from './school-prose.data.ts'

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

const worst: Readonly<Record<string, (times: number) => string>> = {
  'only names': (times) => 'Maya Kowalski and Sam Ellis, '.repeat(times),
  'only digits': (times) => '0 7700 900 12 '.repeat(times * 2),
  'only @': (times) => '@'.repeat(times * 28),
  'combining marks': (times) => `a${'\u0301'.repeat(times * 28)}`,
  'single letters': (times) => 'a b '.repeat(times * 7),
  'numbers in words': (times) => 'double oh seven '.repeat(times * 2),
  'at and dot': (times) => 'me at home dot '.repeat(times * 2),
  'one long word': (times) => 'aminakhan'.repeat(times * 3),
  'capitals and commas': (times) => 'Thank You, Road, '.repeat(times * 2),
}

/** A post's own time at a school of 3,000: the first one makes the roster ready. */
function printOnePost(posts: readonly string[], print: (line: string) => void): void {
  const roster = madeUpRoster(3000)
  const context = contextFor(roster)
  const times = posts.slice(0, 200).map((text) => {
    const began = performance.now()
    check({ text }, context)
    return performance.now() - began
  })
  const [first = 0, ...rest] = times
  const slowest = Math.max(...rest)
  print(
    `One post at a school of 3,000: the first ${first.toFixed(1)} ms, with the roster; the slowest of 199 more ${slowest.toFixed(2)} ms`,
  )
}

function printWorst(print: (line: string) => void): void {
  print('The texts that cost most, all checks, 1,000 names; then how much longer ten times the text takes')
  const context = contextFor(madeUpRoster(1000))
  const took = (text: string) => speed([text], (one) => check({ text: one }, context))[1]
  for (const [what, textOf] of Object.entries(worst)) {
    const [small, large] = [took(textOf(700)), took(textOf(7000))]
    const rate = textOf(7000).length / large
    print(
      `${what.padEnd(26)}${`${rate.toFixed(2)} MB/s`.padStart(14)}${`${(large / small).toFixed(1)} times`.padStart(16)}`,
    )
  }
}

function printLibraries(root: string, posts: readonly string[], print: (line: string) => void): void {
  print('What libraries find of the labelled places, and how many harmless posts they mark')
  for (const figures of measureLibraries(root, readCases(`${root}/exam`), posts)) {
    const { what, found, marked, inVain, harmless, megabytesPerSecond } = figures
    const cells = [
      `${found} of ${marked}`,
      `${inVain} of ${harmless}`,
      `${megabytesPerSecond.toFixed(1)} MB/s`,
    ]
    print(what.padEnd(40) + cells.map((cell) => cell.padStart(14)).join(''))
  }
}

/** Plain sentences in random order, as long as a real post. */
function plainPosts(): string[] {
  const random = randomFrom(11)
  const line = () => schoolProse[random(schoolProse.length)] ?? ''
  return Array.from({ length: 3000 }, () => Array.from({ length: perPost }, line).join(' '))
}

const lengthOf = (posts: readonly string[]): number => Math.round(posts.join('').length / posts.length)

/** Prints each line as soon as it is known. */
export function takeFigures(root: string, print: (line: string) => void): void {
  const [plain, hard] = [plainPosts(), harmlessPosts(root)]
  print(`plain: ${plain.length} posts of school prose, ${lengthOf(plain)} letters each`)
  print(
    `hard: ${hard.length} posts of the exam’s harmless ones, near misses for the most part, ${lengthOf(hard)} letters each`,
  )
  for (const size of sizes) {
    const roster = madeUpRoster(size)
    for (const figures of measureOurs(roster, plain))
      print(lineOf({ ...figures, what: `${figures.what}, plain` }))
    for (const figures of measureOurs(roster, hard))
      print(lineOf({ ...figures, what: `${figures.what}, hard` }))
  }
  printOnePost(hard, print)
  printWorst(print)
  printLibraries(root, hard, print)
  // Last, since at a million names these take minutes.
  for (const size of sizes)
    for (const figures of measurePeers(root, madeUpRoster(size), plain)) print(lineOf(figures))
}
