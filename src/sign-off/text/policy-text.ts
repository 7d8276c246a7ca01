// The text of a policy: clauses in order, with slots for what each school fills in or chooses.
import { slots as modelSlots, type Slot } from './policy-slots.data.ts'

/** One clause as written. `{school-name}` in its text is a slot; a version's final text has none left. */
export interface PolicyClause {
  number: string
  text: string
}

/** What a school has put into the slots, by name. */
export type Filling = Readonly<Record<string, string>>

/** Slots by name: the model's, or those that stand in a school's own document. */
export type Slots = Readonly<Record<string, Slot>>

/** Chosen for a slot whose words the school does not want: nothing stands there. */
export const leftOut = 'Leave these words out'

/** A slot, or a doubled brace, which stands for the brace itself. */
const mark = /\{\{|\}\}|\{([a-z][a-z\d-]*)\}/gu

/** The slots of the model with a school's own beside them, and nothing that every object has: `{constructor}` is no slot. */
export const slotsWith = (own: Slots): Slots =>
  Object.assign<Slots, Slots, Slots>(Object.create(null) as Slots, own, modelSlots)

/** The names of the slots that one text asks for, in its order. */
export const slotsIn = (text: string): string[] => [...text.matchAll(mark)].flatMap(([, name]) => name ?? [])

/** The same words with each brace doubled, so that none of them is read as a slot. */
export const literally = (words: string): string => words.replace(/[{}]/gu, '$&$&')

/** What stands in each slot: the school's own filling, else what the model supplies. */
export const filled = (name: string, filling: Filling, own: Slots = {}): string | undefined =>
  (Object.hasOwn(filling, name) && filling[name]?.trim()) || slotsWith(own)[name]?.model

/** The slots of these clauses that nothing fills yet, by name, each once, in the order of the text. */
export function openSlots(clauses: readonly PolicyClause[], filling: Filling, own: Slots = {}): string[] {
  const asked = new Set(clauses.flatMap(({ text }) => slotsIn(text)))
  const known = slotsWith(own)
  return [...asked].filter((name) => name in known && filled(name, filling, own) === undefined)
}

/** A stretch of a clause as it is read, and the slot that it fills, where it fills one. */
export interface Part {
  text: string
  slot?: string
}

/** The parts of one text in their order; joined they are what people read. An open slot is named in brackets. */
export function partsOf(text: string, filling: Filling, own: Slots = {}): Part[] {
  const known = slotsWith(own)
  const parts: Part[] = []
  let from = 0
  for (const match of text.matchAll(mark)) {
    const [whole, name] = match
    const before = text.slice(from, match.index)
    const slot = name === undefined ? undefined : known[name]
    const words = slot ? (filled(name ?? '', filling, own) ?? `[${slot.label}: to be filled in]`) : whole
    from = match.index + whole.length
    if (words === leftOut) parts.push({ text: before.replace(/ $/u, '') })
    else if (slot && name) parts.push({ text: before }, { text: words, slot: name })
    else parts.push({ text: before + (name === undefined ? whole.slice(0, 1) : whole) })
  }
  return [...parts, { text: text.slice(from) }].filter((part) => part.text !== '')
}

/** The clauses as they are read: each slot filled, an open one named in brackets. */
export const fill = (clauses: readonly PolicyClause[], filling: Filling, own: Slots = {}): PolicyClause[] =>
  clauses.map(({ number, text }) => ({
    number,
    text: partsOf(text, filling, own)
      .map((part) => part.text)
      .join(''),
  }))
