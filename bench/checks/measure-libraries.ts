// Holds the libraries that others would use for contact details and foul words against the labelled posts, beside our checks.
import { createRequire } from 'node:module'

import type { ExamCase } from '../../exam/exam-case.ts'
import { contextOf } from '../../exam/exam-case.ts'
import { check } from '../../src/checks/check.ts'
import type { FindingKind } from '../../src/policy/finding-kinds.data.ts'
import { speed } from './measure-checks.ts'

type Place = { readonly start: number; readonly end: number }
type Finder = (text: string) => readonly Place[]

export type LibraryFigures = {
  readonly what: string
  /** Of the marked places of the kinds that it is for. */
  readonly found: number
  readonly marked: number
  /** Of the posts without any mark. */
  readonly inVain: number
  readonly harmless: number
  readonly megabytesPerSecond: number
}

const contact: readonly FindingKind[] = ['contact-detail']
const foul: readonly FindingKind[] = ['abuse', 'discrimination', 'sexual']

type Package = {
  readonly what: string
  readonly kinds: readonly FindingKind[]
  readonly load: (need: NodeJS.Require) => Finder
}

const packages: readonly Package[] = [
  {
    what: 'linkifyjs',
    kinds: contact,
    load: (need) => {
      const { find } = need('linkifyjs') as { find: (text: string) => Place[] }
      return find
    },
  },
  {
    what: 'libphonenumber-js',
    kinds: contact,
    load: (need) => {
      const { findPhoneNumbersInText } = need('libphonenumber-js') as {
        findPhoneNumbersInText: (text: string, country: string) => { startsAt: number; endsAt: number }[]
      }
      return (text) =>
        findPhoneNumbersInText(text, 'GB').map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }))
    },
  },
  {
    what: 'postcode',
    kinds: contact,
    load: (need) => {
      const { match } = need('postcode') as { match: (text: string) => string[] }
      return (text) =>
        match(text).map((written) => ({
          start: text.indexOf(written),
          end: text.indexOf(written) + written.length,
        }))
    },
  },
  {
    what: '@2toad/profanity',
    kinds: foul,
    load: (need) => {
      const { profanity } = need('@2toad/profanity') as { profanity: { exists: (text: string) => boolean } }
      // It says only whether a text holds such a word.
      return (text) => (profanity.exists(text) ? [{ start: 0, end: text.length }] : [])
    },
  },
]

function figuresOf(
  what: string,
  kinds: readonly FindingKind[],
  cases: readonly ExamCase[],
  find: (one: ExamCase) => readonly Place[],
): Omit<LibraryFigures, 'megabytesPerSecond'> {
  const marks = cases.flatMap((one) =>
    one.findings
      .filter(({ kind }) => kinds.includes(kind))
      .map((mark) => find(one).some(({ start, end }) => start < mark.end && mark.start < end)),
  )
  const harmless = cases.filter(({ findings }) => findings.length === 0)
  const inVain = harmless.filter((one) => find(one).length > 0).length
  return {
    what,
    found: marks.filter(Boolean).length,
    marked: marks.length,
    inVain,
    harmless: harmless.length,
  }
}

/** Ours for contact details and for foul words, then each package that is installed. */
export function measureLibraries(
  root: string,
  cases: readonly ExamCase[],
  posts: readonly string[],
): LibraryFigures[] {
  const ours = [contact, foul].map((kinds): LibraryFigures => {
    const find = (one: ExamCase) =>
      check({ text: one.text }, contextOf(one, [])).filter((finding) => kinds.includes(finding.kind))
    const named = kinds === contact ? 'our contact details' : 'our abuse, discrimination and sexual'
    // Every check runs: ours can't be taken apart.
    const [megabytesPerSecond] = speed(posts, (text) =>
      check({ text }, contextOf({ text, findings: [], id: '', half: 'tune' }, [])),
    )
    return { ...figuresOf(named, kinds, cases, find), megabytesPerSecond }
  })
  const need = createRequire(`${root}/bench/package.json`)
  const theirs = packages.flatMap(({ what, kinds, load }): LibraryFigures[] => {
    try {
      const find = load(need)
      const [megabytesPerSecond] = speed(posts, find)
      return [{ ...figuresOf(what, kinds, cases, ({ text }) => find(text)), megabytesPerSecond }]
    } catch {
      // Nobody has installed it.
      return []
    }
  })
  return [...ours, ...theirs]
}
