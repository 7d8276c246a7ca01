// Brings a roster in through its pages, as the office does.
import { createHash } from 'node:crypto'

import { columnNames } from '../../src/people/roster/columns.data.ts'
import { countsShown, type Counts } from '../../src/people/roster/import.ts'
import { guessMapping } from '../../src/people/roster/mapping.ts'
import type { Answer, PlainBrowser } from '../browser-without-screen.ts'

/** Sends a file; browsers tell how long the body is. */
export async function sendRoster(
  by: PlainBrowser,
  file: string | Buffer,
  name = 'pupils.csv',
  headers: Record<string, string> = {},
): Promise<Answer> {
  const form = new FormData()
  form.append('_once', createHash('md5').update(String(Math.random())).digest('hex'))
  form.append('file', new File([new Uint8Array(Buffer.from(file))], name))
  return by.postForm('/roster/new', form, headers)
}

/** Sends a file and, where it is a table, says what its columns hold; gives the file's page. */
export async function readIn(by: PlainBrowser, file: string | Buffer, name?: string): Promise<string> {
  const sent = await sendRoster(by, file, name)
  if (!sent.location.endsWith('/columns')) return sent.location
  const [headings = ''] = Buffer.from(file).toString().split('\n')
  const mapping = guessMapping(headings.split(','))
  const fields = Object.fromEntries(columnNames.map((column) => [column, mapping[column] ?? '']))
  return (await by.post(sent.location, fields)).location
}

/** Accepts a file upon the counts that its page shows. */
export async function acceptRoster(by: PlainBrowser, path: string): Promise<Answer> {
  const { text } = await by.get(path)
  const seen = /name="seen" value="([^"]+)"/u.exec(text)?.[1] ?? countsShown(nothing)
  return by.post(`${path}/accept`, { seen })
}
const nothing: Counts = { added: 0, changed: 0, left: 0, rejected: 0 }
