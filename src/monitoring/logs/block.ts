// Counts the lines of one block of a log.
import { told, Entry, type LineReader } from './entry.ts'
import type { HostTable } from './host-table.ts'
import { Questions } from './questions.ts'
import { Tally } from './tally.ts'

/** Holds what is counted so far of one log, or of one part of it. */
export class Counter {
  readonly tally = new Tally()
  readonly #entry = new Entry()
  readonly #hosts: HostTable
  readonly #questions = new Questions(this.tally)

  constructor(hosts: HostTable) {
    this.#hosts = hosts
  }

  /** Counts a block of whole lines: the byte before `end` is a newline. */
  count(reader: LineReader, bytes: Uint8Array, start: number, end: number): void {
    const entry = this.#entry
    let lines = 0
    let damaged = 0
    for (let place = start; place < end; place = entry.next) {
      const what = reader.read(bytes, place, end, entry)
      lines += 1
      if (what === told.damaged) damaged += 1
      else if (what !== told.nothing) {
        const service = this.#hosts.find(bytes, entry.hostStart, entry.hostEnd)
        if (service < 0) continue
        if (what === told.request)
          this.tally.visit(service, bytes, entry.userStart, entry.userEnd, entry.refused)
        else this.#questions.take(service, bytes, entry, what)
      }
    }
    this.tally.lines += lines
    this.tally.damaged += damaged
  }

  /** A line that is longer than any program writes, or of no format. */
  passOver(): void {
    this.tally.lines += 1
    this.tally.damaged += 1
  }
}
