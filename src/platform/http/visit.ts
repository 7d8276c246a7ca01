// One visit of one page: who looks, at which school, with what typed, inside one open transaction.
import type { Sight } from '../database.ts'
import type { Program } from '../program.ts'
import type { Upload } from './big-form.ts'
import type { FormFields } from './form-fields.ts'

export interface School {
  id: string
  /** False for as long as the set-up has not made it: then nobody is there to write to. */
  made: boolean
  name: string
  webSite: string
  colour: string
  /** The key of the logo's file; null for a school that has not given its own. */
  logo: string | null
  zone: string
  demonstration: boolean
}

/** The one other school of somebody who works at two, or how many there are. */
export type WayOver = { id: string; name: string } | { schools: number }

/** How somebody has signed in. */
export interface SignedIn {
  at: Date
  lastUsedAt: Date
  /** When they last proved, within the session, who they are. */
  provedAt: Date | undefined
  /** Whether they have a password to prove it with; else they prove it by a page of its own. */
  hasPassword: boolean
  /** Undefined for those with one school. */
  wayOver?: WayOver | undefined
}

export interface Visit extends Sight {
  program: Program
  school: School
  method: 'GET' | 'POST'
  url: URL
  params: Record<string, string>
  form: FormFields
  /** The file that came with the form, where the route takes a large one. */
  upload: Upload | undefined
  /** A fresh token for the next form on the page, so that it counts once when posted twice. */
  once: string
  /** Whether the browser came by HTTPS. */
  secure: boolean
  /** The SHA-256 of the session's token, where there is one. */
  session: Buffer | undefined
  /** How the person who looks has signed in; undefined for a visitor. */
  signedIn: SignedIn | undefined
  /** A cookie of ours by its short name, such as "step". */
  cookie: (name: string) => string | undefined
  /** The network address of the browser; undefined where there is none to know. */
  address: string | undefined
  /** What the browser says that it is, cut short. */
  browser: string
}
