// What the running program has at hand.
import type { Clock } from './clock.ts'
import type { Db } from './database.ts'
import type { Log } from './log.ts'
import type { Seal } from './seal.ts'

export interface Program {
  db: Db
  clock: Clock
  seal: Seal
  log: Log
  /** Where browsers find the program, when the settings say so; else each request's own host counts. */
  publicUrl: URL | undefined
  /** Whether a proxy's X-Forwarded-… headers are believed. */
  trustProxy: boolean
  /** The built style sheet, script and font, by their hashed names. */
  assets: { css: string; js: string; font: string; folder: string }
  /** Whether this is a demonstration: then, and only then, its page of people exists. */
  demonstration: boolean
  /** The one-time code that unlocks the set-up of an empty program. */
  setUpCode: string
}
