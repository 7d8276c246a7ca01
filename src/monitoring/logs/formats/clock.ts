// Reads the time of a line, whatever stands around it: enough to tell whether two lines are of one second.
import { at, isDigit } from '../bytes.ts'
import type { Entry } from '../entry.ts'

const colon = 58
/** A time stands near the beginning. */
const furthest = 32

/** Sets `second` and `day` from the first 16:45:27 of a line; `second` is -1 where there is none. The day may have no year. */
export function readClock(bytes: Uint8Array, start: number, end: number, entry: Entry): void {
  entry.second = -1
  entry.day = 0
  const last = Math.min(end - 8, start + furthest)
  for (let place = start; place <= last; place += 1) {
    if (bytes[place + 2] === colon && bytes[place + 5] === colon && isDigit(at(bytes, place))) {
      entry.second = (pair(bytes, place) * 60 + pair(bytes, place + 3)) * 60 + pair(bytes, place + 6)
      for (let before = start; before < place; before += 1)
        entry.day = (Math.imul(entry.day, 31) + at(bytes, before)) | 0
      return
    }
  }
}

const pair = (bytes: Uint8Array, place: number): number =>
  (at(bytes, place) - 48) * 10 + at(bytes, place + 1) - 48
