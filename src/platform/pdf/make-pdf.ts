// Makes a PDF from a template and data, away from the main thread; the same order gives the same bytes.
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { buffer, text } from 'node:stream/consumers'

import { sourceFile } from '../source-folder.ts'
import { fontFiles } from './fonts.ts'

/** Tagged, to be read aloud; or to be kept for long. Sources: ISO 14289-1, ISO 19005-2. */
export type PdfStandard = 'ua-1' | 'a-2b'

export interface PdfOrder {
  /** A file of `src/`, in Typst. Data reaches it as JSON in `sys.inputs.data`, never as source. */
  template: string
  data: object
  /** A PNG, which the template reads as /logo.png. */
  logo?: Buffer | undefined
  standard: PdfStandard
  /** The time that stands in the PDF as that of its making. */
  madeAt: Date
}

export type MadePdf = { ok: true; pdf: Buffer<ArrayBuffer> } | { ok: false; why: string }

/** Milliseconds after which a compilation is ended; one takes a third of a second. */
const patience = 30_000

/** One document is set at a time, so that many asks at once don't take the machine's memory. */
let last: Promise<unknown> = Promise.resolve()

/** Sets a document. What the compiler complains of comes back as `why`, for the log. */
export function makePdf(order: PdfOrder): Promise<MadePdf> {
  const made = last.then(() => typeset(order))
  last = made
  return made
}

async function typeset({ template, data, logo, standard, madeAt }: PdfOrder): Promise<MadePdf> {
  const program = sourceFile('platform/pdf/typeset.mjs')
  const child = spawn(process.execPath, [program], { cwd: dirname(program), timeout: patience, env: {} })
  const gone = new Promise<string>((done) => child.once('error', (error) => done(error.message)))
  child.stdin.on('error', () => {})
  child.stdin.end(
    JSON.stringify({
      template: sourceFile(template),
      data,
      logo: logo?.toString('base64'),
      fonts: fontFiles(),
      standard,
      madeAt: Math.floor(madeAt.getTime() / 1000),
    }),
  )
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const outcome = await Promise.race([gone, Promise.all([buffer(child.stdout), text(child.stderr), ended])])
  if (typeof outcome === 'string') return { ok: false, why: outcome }
  const [pdf, complaint, code] = outcome
  return code === 0
    ? { ok: true, pdf: Buffer.from(pdf) }
    : { ok: false, why: complaint || `the compiler ended with ${code ?? 'a signal'}` }
}
