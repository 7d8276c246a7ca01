// Whether a handle or profile title carries the school's name: in full, run together, abbreviated, misspelt or with digits.
import type { Certainty } from '../finding.ts'
import { signs } from '../language/disguises.data.ts'
import { oneTypo } from '../one-typo.ts'
import { fold } from '../words.ts'
import { besideSchool, jobs, kindsOfSchool, otherPlaces } from './school-words.data.ts'

const kinds = new Set(kindsOfSchool.split(' '))
const beside = besideSchool.split(' ').toSorted((a, b) => b.length - a.length)
const others = otherPlaces.split(' ')
const work = jobs.split(' ')
/** A shorter name run together with other letters would be found in too many words. */
const shortestCore = 5

/** What tells this school from others, without accents and signs: Oakfield Primary School is oakfield. */
export function coreOf(school: string): string {
  const words = wordsIn(school)
  const own = words.filter((word) => !kinds.has(word))
  return (own.length > 0 ? own : words).join('')
}

const wordsIn = (text: string): string[] => fold(text.replaceAll(/['’]/gu, '')).match(/[\p{L}\p{N}]+/gu) ?? []
const initialsOf = (school: string): string =>
  wordsIn(school)
    .map((word) => word.charAt(0))
    .join('')

/** Digits that stand for letters, but only between letters: oakf1eld, not oakfield1. */
const undigited = (text: string): string =>
  text.replaceAll(/(?<=[a-z])\d(?=[a-z])/gu, (digit) => signs[digit] ?? digit)

/** How certain it is that what is left of a name without the core shows the school; undefined where it does not. */
function weighRest(before: string, after: string, whole: boolean): Certainty | undefined {
  const rest = before + after
  if (others.some((word) => rest.endsWith(word))) return undefined
  const letters = rest.replaceAll(/\d/gu, '')
  const isBeside = (word: string) =>
    rest.startsWith(word) || rest.endsWith(word) || after.startsWith(word) || before.endsWith(word)
  if (beside.some(isBeside)) return 'likely'
  return letters === '' && whole ? 'ask' : undefined
}

function coreIn(compact: string, core: string): Certainty | undefined {
  const at = compact.indexOf(core)
  if (at >= 0) return weighRest(compact.slice(0, at), compact.slice(at + core.length), true)
  for (const length of [core.length - 1, core.length, core.length + 1])
    for (let from = 0; from + length <= compact.length; from += 1) {
      const [before, after] = [compact.slice(0, from), compact.slice(from + length)]
      if (!oneTypo(compact.slice(from, from + length), core) || before + after === '') continue
      if (weighRest(before, after, false)) return 'likely'
    }
  return undefined
}

/** How certain it is that the name carries the school's; undefined where it does not. Only its first 100 signs are read. */
export function schoolInName(name: string, school: string): Certainty | undefined {
  const core = coreOf(school)
  const short = name.slice(0, 100)
  const compact = undigited(wordsIn(short).join(''))
  const full = wordsIn(school).join('')
  if (full.length >= shortestCore && compact.includes(full)) return 'sure'
  const found = core.length >= shortestCore ? (coreIn(compact, core) ?? atSchool(short, core)) : undefined
  return found ?? (isAbbreviated(short, initialsOf(school)) ? 'ask' : undefined)
}

/** holt_at_oakfield, Tom @ Oakfield */
const atSchool = (name: string, core: string): Certainty | undefined =>
  new RegExp(`(?:^|[\\s_.-])(?:at|@|of|from)[\\s_.-]+${core}$`, 'u').test(undigited(fold(name)))
    ? 'likely'
    : undefined

/** OPS alone is many things: it counts beside a job or a title, as in “Teacher at OPS” or MrReedOPS. */
function isAbbreviated(name: string, initials: string): boolean {
  if (initials.length < 3 || !name.includes(initials.toUpperCase())) return false
  return (
    wordsIn(name).some((word) => work.includes(word)) ||
    /(?<![A-Za-z])(?:Mr|Mrs|Ms|Miss)(?=[_A-Z\s])/u.test(name)
  )
}
