// Makes visits of what a resolver logs: a browser asks for one name's several addresses at once, and each question fills several lines.
import { fingerprint } from './bytes.ts'
import { told, type Entry } from './entry.ts'
import type { Tally } from './tally.ts'

/** Questions of one device for one name that begin within this many seconds are one visit, as long as each asks for another kind of address. */
const together = 1
/** An answer, or a refusal, may be this many seconds late. */
const late = 30
const dayLong = 86_400
const mostRemembered = 65_536

interface Visit {
  service: number
  second: number
  day: number
  /** Bits of the kinds of address that were asked for, and of those that were answered. */
  asked: number
  answered: number
  refused: boolean
}

export class Questions {
  /** The last visit of each device to each name, and of anybody to each name, for logs whose answers name no device. */
  #visits = new Map<number, Visit>()
  #byName = new Map<number, Visit>()
  readonly #tally: Tally

  constructor(tally: Tally) {
    this.#tally = tally
  }

  /** Takes one line that names a social service. */
  take(
    service: number,
    bytes: Uint8Array,
    entry: Entry,
    what: typeof told.asked | typeof told.answered,
  ): void {
    const { hostStart, hostEnd, clientStart, clientEnd } = entry
    const name = fingerprint(bytes, hostStart, hostEnd, 0, 32)
    const known = clientStart < clientEnd
    const key = known ? fingerprint(bytes, clientStart, clientEnd, name | 0) : name
    const last = known ? this.#visits.get(key) : this.#byName.get(name)
    if (last && this.#belongs(last, entry, what)) this.#add(last, entry, what)
    // An answer that names no device, or no kind of address, begins nothing.
    else if (entry.kind !== 0) this.#begin(service, bytes, entry, what, key, name)
  }

  #belongs(last: Visit, entry: Entry, what: number): boolean {
    const apart = secondsBetween(last, entry)
    if (what === told.answered) {
      // What bears no kind is a refusal of the name as such.
      if (entry.kind === 0) return apart <= late
      // An answer to a question in the log; a rule that was applied and the answer that follows are of one question too.
      if ((last.asked & entry.kind) !== 0) return apart <= late
      return apart <= together
    }
    return apart <= together && (last.asked & entry.kind) === 0
  }

  #add(visit: Visit, entry: Entry, what: number): void {
    if (what === told.asked) visit.asked |= entry.kind
    else visit.answered |= entry.kind
    if (!entry.refused || visit.refused) return
    visit.refused = true
    this.#tally.refuse(visit.service)
  }

  #begin(service: number, bytes: Uint8Array, entry: Entry, what: number, key: number, name: number): void {
    const { second, day, kind, refused } = entry
    const [asked, answered] = what === told.asked ? [kind, 0] : [0, kind]
    const visit = { service, second, day, asked, answered, refused }
    this.#visits.set(key, visit)
    this.#byName.set(name, visit)
    // A resolver knows devices and no users.
    this.#tally.visit(service, bytes, 0, 0, refused)
    if (this.#visits.size > mostRemembered) {
      this.#visits = forgetHalf(this.#visits)
      this.#byName = forgetHalf(this.#byName)
    }
  }
}

/** Where the log has no time, all is taken for one moment. */
function secondsBetween(visit: Visit, entry: Entry): number {
  if (visit.second < 0 || entry.second < 0) return 0
  const apart = Math.abs(entry.second - visit.second)
  if (visit.day === entry.day) return apart
  // Only midnight lies between two days.
  return visit.second > entry.second ? dayLong - apart : Infinity
}

/** The older half goes: a map keeps the order in which keys came. */
const forgetHalf = (visits: Map<number, Visit>): Map<number, Visit> =>
  new Map([...visits].slice(visits.size >> 1))
