// Workflows as data: what a row of a workflow may say, and the types that hold it together.
import type { Who } from './people.data.ts'

/** Why something may not happen: a sentence for the person, and the clause that forbids it. */
export interface Refusal {
  sentence: string
  clause: string
  next?: NextStep
}

/** What the person can do about a refusal at once, so that its page leads there. */
export type NextStep = 'sign' | 'ask-leave'

/** Something a rule asks of the facts of a subject. The sentence says what to do about it. */
export interface Rule<Facts> {
  name: string
  clause: string
  next?: NextStep
  refuses: (facts: Facts) => string | undefined
}

/**
 * Who may act. `any`: each of them may. `first`: the first in the list who is there and is not the author may,
 * so that a post that stands empty, or a person's own request, passes to the next; those who stand together in it
 * are equals. `anyone`: known to us or not.
 */
export type By = { any: readonly Who[] } | { first: readonly (Who | readonly Who[])[] } | { anyone: true }

export interface Action<State extends string, Name extends string, Facts> {
  action: Name
  /** The words on the button. */
  label: string
  /** The words in the history: "approved the aims and content". */
  done: string
  from: readonly State[] | 'nothing'
  to: State
  by: By
  clause: string
  /** The sentence that the person signs with a typed name and a fresh sign-in. */
  signs?: string
  /** Somebody who may never do this, whatever else they are, and what the program tells them. */
  notBy?: { who: Who; sentence: string }
  asks?: 'reason'
  rules?: readonly Rule<Facts>[]
}

export interface Workflow<State extends string, Name extends string, Facts> {
  name: string
  /** What the thing is called on a page: "site". */
  thing: string
  /** Each state: its short label, the tone of its tag, what a page says of it, and whether it waits for nobody. */
  states: Record<State, { label: string; tone: Tone; says: string; rests?: true }>
  actions: readonly Action<State, Name, Facts>[]
}

export type Tone = 'grey' | 'blue' | 'yellow' | 'green' | 'red'

/** Who is who for one subject: the people who hold each role or relation. */
export type WhoIsWho = Partial<Record<Who, readonly string[]>>

/** By role or relation: who decides in somebody's place there, and that person's name. */
export type InPlaceOf = Partial<Record<Who, Readonly<Record<string, string>>>>

export interface Subject<State extends string, Facts> {
  id: string
  state: State | 'nothing'
  /** The version of the thing that is decided upon. */
  version: number
  who: WhoIsWho
  inPlaceOf?: InPlaceOf
  facts: Facts
}
