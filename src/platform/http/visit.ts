// One visit of one page: who looks, at which school, with what typed, inside one open transaction.
import type { Sight } from '../database.ts'
import type { Program } from '../program.ts'
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

export interface Visit extends Sight {
  program: Program
  school: School
  url: URL
  params: Record<string, string>
  form: FormFields
  /** A fresh token for the next form on the page, so that it counts once when posted twice. */
  once: string
  /** Whether the browser came by HTTPS. */
  secure: boolean
  /** The SHA-256 of the session's token, where there is one. */
  session: Buffer | undefined
}
