// AdGuard Home's querylog.json: one JSON object a line. From its documentation and its source's names, unproved by a run of it.
import { lineEnd, textEnd } from '../bytes.ts'
import { plainName, told, type Entry, type LineReader, type Told } from '../entry.ts'
import { kindOf } from './address-kinds.ts'

/** Safe search changes an answer and refuses nothing. */
const safeSearch = 7

interface Question {
  T: string
  QH: string
  QT: string
  IP: string
  Result?: { IsFiltered?: boolean; Reason?: number }
}

/** By hand and not with zod, which would take as long again to load as a small log takes to count. */
function isQuestion(value: unknown): value is Question {
  if (typeof value !== 'object' || value === null) return false
  const { T, QH, QT, IP, Result } = value as Record<keyof Question, unknown>
  const texts = [T, QH, QT, IP].every((text) => typeof text === 'string' && text !== '')
  return texts && !Number.isNaN(Date.parse(String(T))) && (Result === undefined || typeof Result === 'object')
}

export const adguardHome: LineReader = { read, spellUser: plainName }

function read(bytes: Uint8Array, start: number, _end: number, entry: Entry): Told {
  const newline = lineEnd(bytes, start)
  entry.next = newline + 1
  const end = textEnd(bytes, start, newline)
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
  const question = objectIn(line)
  if (!isQuestion(question)) return told.damaged
  const { T, QH, QT, IP, Result } = question
  // Names hold nothing that JSON writes otherwise than it is, so that they are found as they are.
  entry.hostStart = start + placeOf(line, '"QH"', QH)
  entry.hostEnd = entry.hostStart + QH.length
  entry.clientStart = start + placeOf(line, '"IP"', IP)
  entry.clientEnd = entry.clientStart + IP.length
  entry.kind = kindOf(QT)
  entry.second = Math.floor(Date.parse(T) / 1000)
  entry.day = 0
  entry.refused = Result?.IsFiltered === true && Result.Reason !== safeSearch
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
