// Finds people from outside who are named with first and family name: their permission is asked for (17.6).
import type { Context } from '../context.ts'
import { findingOf } from '../finding.ts'
import type { Finding } from '../finding.ts'
import { capital } from '../glance/glance.ts'
import type { Glance } from '../glance/glance.ts'
import { keyAt } from '../glance/words-of.ts'
import { isFirstName } from '../names/nicknames.ts'
import { prepareRoster } from '../roster.ts'
import { areFamous } from '../story-names.ts'
import { wordNames } from '../word-names.data.ts'
import { keysOf } from '../words.ts'
import { after, before as ahead, relation, staff } from './cues.data.ts'
import { firstNames } from './first-names.data.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))
const givens = setOf(firstNames)
const cuesBefore = setOf(ahead)
const cuesAfter = setOf(after)
const relations = setOf(relation)
const ofStaff = setOf(staff)
const clerical = setOf('father sister rev revd reverend imam rabbi pastor canon')
const ofPlaces = setOf(
  'primary school academy college house road street lane park hall hill centre club court cottage arms farm hospital church avenue close square class award cup trophy day',
)
/** So many words before the name a cue may stand. */
const reach = 4

const isCapital = ({ looks }: Glance, at: number): boolean => ((looks[at] ?? 0) & capital) !== 0
const gap = ({ text, starts, ends }: Glance, at: number): string => text.slice(ends[at], starts[at + 1])

/** The last word of a name that begins here: Roy Crabtree-Holmes; -1 where none does. */
function lastOfName(glance: Glance, at: number): number {
  if (
    at + 1 >= glance.count ||
    !isCapital(glance, at) ||
    !isCapital(glance, at + 1) ||
    gap(glance, at) !== ' '
  )
    return -1
  const given = keyAt(glance, at)
  if (clerical.has(given)) return keyAt(glance, at + 1) === 'christmas' ? -1 : at + 1
  if (
    glance.ends[at] !== glance.wordEnds[at] ||
    given.length < 2 ||
    !(givens.has(given) || (isFirstName(given) && !wordNames.has(given)))
  )
    return -1
  let last = at + 1
  while (
    last - at < 3 &&
    last + 1 < glance.count &&
    isCapital(glance, last + 1) &&
    /^[ -]$/u.test(gap(glance, last))
  )
    last += 1
  const family = keyAt(glance, last)
  return family.length > 1 && !ofPlaces.has(family) ? last : -1
}

function isCued(glance: Glance, first: number, last: number): boolean {
  for (let at = Math.max(0, first - reach); at < first; at += 1)
    if (glance.sentences[at] === glance.sentences[first] && cuesBefore.has(keyAt(glance, at))) return true
  if (last + 1 >= glance.count) return false
  const next = keyAt(glance, last + 1)
  const between = gap(glance, last)
  if (/^[)\s]*,\s/u.test(between)) return relations.has(next) || /^\d{2}$/u.test(next)
  return between === ' ' && cuesAfter.has(next)
}

/** Pupils have their own check, and the author and colleagues name themselves. */
function isKnown(glance: Glance, first: number, last: number, context: Context): boolean {
  const keys = Array.from({ length: last - first + 1 }, (_, step) => keyAt(glance, first + step))
  const [given = '', second = ''] = keys
  const family = keys.slice(1).join('')
  const { names } = prepareRoster(context.roster)
  if (names.find('pair', given, family) || areFamous(given, second)) return true
  const author = keysOf(context.author.name)
  if (author.includes(given) && author.includes(second)) return true
  const before = first === 0 ? '' : keyAt(glance, first - 1)
  if (/^(?:mr|mrs|miss|ms|mx|st|king|queen|prince|princess)$/u.test(before)) return true
  return [last + 1, last + 2].some((at) => at < glance.count && ofStaff.has(keyAt(glance, at)))
}

/** Everybody named so who is no pupil; only ever asked about. */
export function findOutsiders(glance: Glance, context: Context): Finding[] {
  const found: Finding[] = []
  for (let at = 0; at < glance.count; at += 1) {
    const last = isCapital(glance, at) ? lastOfName(glance, at) : -1
    if (last < 0) continue
    if (isCued(glance, at, last) && !isKnown(glance, at, last, context)) {
      const [start, end] = [glance.starts[at] ?? 0, glance.ends[last] ?? 0]
      found.push(
        findingOf({
          kind: 'person-named',
          start,
          end,
          certainty: 'ask',
          sentence: `${glance.text.slice(start, end)} is named here. Have they agreed to that?`,
          remedy: { label: 'Ask them, and keep their answer with the post; else leave the name out.' },
        }),
      )
    }
    at = last
  }
  return found
}
