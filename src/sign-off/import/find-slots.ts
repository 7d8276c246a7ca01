// Finds every slot of a text: brackets, blanks, "insert …", "(or appropriate manager)", notes to the school, the HR contact.
import { findBrackets, type Span } from './find-brackets.ts'
import type { Piece } from './piece.ts'
import { slotKind, wrongPhones } from './slot-kind.ts'
import type { Slot, SlotKind } from './slot.ts'

type Found = Span & { kind?: SlotKind }

const plain: readonly (readonly [RegExp, SlotKind | undefined])[] = [
  [/\(\s*or (?:an? |the |any )?(?:other )?appropriate manager(?:['’]?s|s['’])?\s*\)?/giu, 'one-of'],
  [
    /\b(?:insert|enter|state) (?:the )?(?:name of (?:the |your )?school|(?:your )?school(?:['’]s)? name)\b/giu,
    'text',
  ],
  [
    /<\s*(?:insert|enter|name)\b[^<>\n]*>|\binsert (?:the )?(?:names?|number|date|title|e-?mail|phone|address)\b[^.,;)\]\n]*/giu,
    undefined,
  ],
]
const blank = /_{3,}|\.{5,}|…{2,}/gu
const note =
  /(?:^|(?<=[\s(*]))(?:NOTE\b(?=[^.\n]{0,200}\b(?:schools?|amend|delete|choose|adapt|replace)\b)|Note to (?:the )?schools?\b)[^\n]*/gu
const emptyField = /^([\w /]{3,40}?)[ \t]*(?::[ \t]*|\t\s*)$/gmu

/** In characters. */
const longestBlank = 60

/** The slots of one piece, in their order, each with an id that the same text always gives. */
export function slotsOf(piece: Piece): Slot[] {
  const { number, text } = piece
  if (piece.is === 'heading') return []
  const found = foundIn(piece).sort((one, other) => one.start - other.start || other.end - one.end)
  const slots: Slot[] = []
  const open: Slot[] = []
  for (const { start, end, kind, problem } of found) {
    const words = text.slice(start, end)
    while ((open.at(-1)?.end ?? Infinity) < end) open.pop()
    const around = open.at(-1)
    const problems = [...(problem ? [problem] : []), ...wrongPhones(words)]
    const slot: Slot = {
      id: `${number ?? `line ${piece.line}`}-${slots.length + 1}`,
      kind: kind ?? slotKind(words),
      clause: number,
      text: words,
      start,
      end,
      ...(around ? { inside: around.id } : {}),
      problems,
    }
    slots.push(slot)
    open.push(slot)
  }
  return slots
}

function foundIn(piece: Piece): Found[] {
  const { number, text } = piece
  const found: Found[] = findBrackets(text)
  // One place is one slot: what a short bracket holds is not told again; a long one is a statement with blanks of its own.
  const taken = new Uint8Array(text.length)
  for (const { start, end } of found) if (end - start <= longestBlank) taken.fill(1, start, end)
  const add = (more: Found) => {
    if (taken.subarray(more.start, more.end).includes(1)) return
    taken.fill(1, more.start, more.end)
    found.push(more)
  }
  if (number === 'hr') found.push({ start: 0, end: text.length, kind: 'contact' })
  for (const [form, kind] of plain)
    for (const span of spans(form, text)) add({ ...span, ...(kind ? { kind } : {}) })
  for (const span of spans(note, text)) found.push({ ...span, kind: 'text' })
  // The blanks of the signature page and of the form are for whoever signs or fills it in, later and each time.
  if (number !== 'signature' && number !== 'App.1') for (const span of spans(blank, text)) add(span)
  if (number === 'cover') for (const span of spans(emptyField, text)) add(span)
  return found
}

const spans = (form: RegExp, text: string): Span[] =>
  [...text.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))
