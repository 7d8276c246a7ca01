// The text of a policy: clauses in order, with slots for what each school fills in or chooses.
import { slotNames, slots, type SlotName } from './policy-slots.data.ts'

/** One clause as written. `{school-name}` in its text is a slot; a version's final text has none left. */
export interface PolicyClause {
  number: string
  text: string
}

/** What a school has put into the slots, by name. */
export type Filling = Readonly<Partial<Record<SlotName, string>>>

const placeholder = /\{([a-z-]+)\}/gu

/** The slots that one text asks for, in its order. */
export const slotsIn = (text: string): string[] =>
  [...text.matchAll(placeholder)].flatMap(([, name]) => name ?? [])

/** What stands in each slot: the school's own filling, else what the model supplies. */
export const filled = (name: SlotName, filling: Filling): string | undefined =>
  filling[name]?.trim() || slots[name].model

/** The slots of these clauses that nothing fills yet. */
export function openSlots(clauses: readonly PolicyClause[], filling: Filling): SlotName[] {
  const asked = new Set(clauses.flatMap(({ text }) => slotsIn(text)))
  return slotNames.filter((name) => asked.has(name) && filled(name, filling) === undefined)
}

/** The clauses as they are read: each slot filled, an open one named in brackets. */
export function fill(clauses: readonly PolicyClause[], filling: Filling): PolicyClause[] {
  return clauses.map(({ number, text }) => ({
    number,
    text: text.replace(placeholder, (whole, name: string) => {
      const slot = slotNames.find((each) => each === name)
      return slot ? (filled(slot, filling) ?? `[${slots[slot].label}: to be filled in]`) : whole
    }),
  }))
}
