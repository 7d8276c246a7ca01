// The troubles that starting the embedded database expects, as something a person can read and act on.

/** What went wrong in one sentence, and what the reader can do about it in another. */
export type Problem = { sentence: string; remedy: string }

/** Thrown inside this folder only; `startEmbedded` turns it into a value. */
export class Trouble extends Error {
  readonly problem: Problem

  constructor(sentence: string, remedy: string) {
    super(`${sentence} ${remedy}`)
    this.problem = { sentence, remedy }
  }
}

/** The error code of the operating system (such as `EACCES`), or an empty string for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
