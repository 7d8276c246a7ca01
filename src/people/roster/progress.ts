// How far the long rosters have come that this process is taking in just now. It is of use to those who watch, and to nobody else:
// what counts is the transaction, and where the process ends before it, nothing of the roster was taken in.

export interface Progress {
  done: number
  all: number
}

const running = new Map<string, Progress>()
const refused = new Map<string, string>()

/** A file with more changes than this is taken in behind a page that shows how far it is. A school's 3,000 take a second. */
export const longRoster = 5000

export const progressOf = (id: string): Progress | undefined => running.get(id)

/** Why the last try to take a long roster in did not succeed. */
export const whyNotTakenIn = (id: string): string | undefined => refused.get(id)

/** Begins to count; gives what is to be told of each step. */
export function beginProgress(id: string): (step: Progress) => void {
  refused.delete(id)
  running.set(id, { done: 0, all: 1 })
  return (step) => running.set(id, step)
}

/** The work has ended: well, or with a sentence that says why not. */
export function endProgress(id: string, problem: string | undefined): void {
  running.delete(id)
  if (problem !== undefined) refused.set(id, problem)
}
