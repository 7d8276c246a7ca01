// AdGuard Home's querylog.json: one JSON object a line. From its documentation and its source's names, unproved by a run of it.
import { z } from 'zod'

import { lineEnd, textEnd } from '../bytes.ts'
import { plainName, told, type Entry, type LineReader, type Told } from '../entry.ts'
import { kindOf } from './address-kinds.ts'

/** Safe search changes an answer and refuses nothing. */
const safeSearch = 7

const question = z.object({
  T: z.iso.datetime({ offset: true, local: true }),
  QH: z.string().min(1),
  QT: z.string().min(1),
  IP: z.string().min(1),
  Result: z.object({ IsFiltered: z.boolean().optional(), Reason: z.number().optional() }).optional(),
})

export const adguardHome: LineReader = { read, spellUser: plainName }

function read(bytes: Uint8Array, start: number, _end: number, entry: Entry): Told {
  const newline = lineEnd(bytes, start)
  entry.next = newline + 1
  const end = textEnd(bytes, start, newline)
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
  const parsed = question.safeParse(objectIn(line))
  if (!parsed.success) return told.damaged
  const { T, QH, QT, IP, Result = {} } = parsed.data
  // Names hold nothing that JSON writes otherwise than it is, so that they are found as they are.
  entry.hostStart = start + placeOf(line, '"QH"', QH)
  entry.hostEnd = entry.hostStart + QH.length
  entry.clientStart = start + placeOf(line, '"IP"', IP)
  entry.clientEnd = entry.clientStart + IP.length
  entry.kind = kindOf(QT)
  entry.second = Math.floor(Date.parse(T) / 1000)
  entry.day = 0
  entry.refused = Result.IsFiltered === true && Result.Reason !== safeSearch
  return told.asked
}

function objectIn(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    return undefined
  }
}

/** Where a key's value stands in the line. */
const placeOf = (line: Buffer, key: string, value: string): number =>
  Math.max(0, line.indexOf(value, line.indexOf(key) + key.length))
