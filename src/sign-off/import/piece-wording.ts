// Turns one clause of an imported document into wording with slots: its brackets and blanks become places to fill in.
import { clauseTitle } from '../../policy/clause-title.ts'
import type { OwnSlot } from '../../schema/tables.ts'
import { leftOut, literally } from '../text/policy-text.ts'
import { bracketProblems } from './find-brackets.ts'
import type { Piece } from './piece.ts'
import type { Slot } from './slot.ts'

export interface PieceWording {
  text: string
  slots: Record<string, OwnSlot>
}

/** The slot of the model that stands for the same: filled in for every clause at once. */
const schoolName = 'school-name'
const asksForSchool = /\b(?:insert|enter|state)\b.*\bschool\b/iu

/** The wording of a piece. What a broken bracket holds stays as it is, so that somebody mends it. */
export function wordingOf({ number, text }: Piece, slots: readonly Slot[]): PieceWording {
  const own: Record<string, OwnSlot> = {}
  let from = 0
  let wording = ''
  for (const slot of outermost(slots)) {
    const name = asksForSchool.test(slot.text) ? schoolName : `own-${slug(slot.id)}`
    if (name !== schoolName) own[name] = ownSlot(slot, number ?? '', text)
    const keeps = keepsItsWords(slot) ? `${literally(slot.text)} ` : ''
    wording += `${literally(text.slice(from, slot.start))}${keeps}{${name}}`
    from = slot.end
  }
  return { text: wording + literally(text.slice(from)), slots: own }
}

/** Slots that lie in no other, in their order; a broken bracket is no slot, but those inside it are. */
function outermost(slots: readonly Slot[]): Slot[] {
  const kept: Slot[] = []
  const inOrder = slots.toSorted((one, other) => one.start - other.start || other.end - one.end)
  for (const slot of inOrder) if (!isBroken(slot) && slot.start >= (kept.at(-1)?.end ?? 0)) kept.push(slot)
  return kept
}

/** Whether its bracket has no partner: then it is mended in the wording, not filled in. */
export const isBroken = ({ problems }: Slot): boolean =>
  problems.some((problem) => Object.values<string>(bracketProblems).includes(problem))

const slug = (id: string): string => id.toLowerCase().replace(/[^a-z\d]+/gu, '-')

/** A field's name, as on a cover sheet: the name stays, and what it asks for stands behind it. */
const keepsItsWords = ({ clause, text }: Slot): boolean =>
  clause === 'cover' && /^[\w /]+[:\t ]*$/u.test(text) && !/_{3}|\.{5}|\binsert\b/iu.test(text)

/** In characters. */
const longestLabel = 80

function ownSlot(slot: Slot, clause: string, text: string): OwnSlot {
  const plain = slot.text.replace(/[*]/gu, '').trim()
  const words = plain.replace(slot.kind === 'contact' ? /[^\S\n]+/gu : /\s+/gu, ' ')
  const inner = words.replace(/^[[(<]\s*|\s*[\])>]$/gu, '')
  const options = slot.kind === 'one-of' ? optionsOf(words, inner) : undefined
  return {
    label: clause === 'hr' ? clauseTitle('hr') : labelOf(inner, text.slice(0, slot.start)),
    kind: slot.kind,
    clauses: [clause],
    ...(options ? { options } : {}),
    words: [words.slice(0, 600), ...slot.problems].join(' '),
  }
}

/** What a blank asks for is said before it. */
function labelOf(inner: string, before: string): string {
  const said = /\p{L}/u.test(inner) ? inner : (before.split('\n').at(-1) ?? '').replace(/[\s:*]+$/u, '')
  const label = /\p{L}/u.test(said) ? said : 'To be filled in'
  const first = label.slice(0, 1).toUpperCase() + label.slice(1)
  return first.length > longestLabel ? `${first.slice(0, longestLabel - 2).trim()} …` : first
}

/** "written/verbal": either. "(or appropriate manager)": these words or none. */
function optionsOf(words: string, inner: string): string[] {
  if (words.startsWith('(')) return [words, leftOut]
  const ways = inner.split(/\s*\/\s*|\s+or\s+/iu).map((way) => way.trim())
  const told = [...new Set(ways.filter((way) => way !== ''))]
  return told.length > 1 ? [...told, leftOut] : [inner, leftOut]
}
