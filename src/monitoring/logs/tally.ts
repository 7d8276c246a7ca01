// Counts what a log tells: lines, and visits to social services by service and by user.
import { fingerprint } from './bytes.ts'

/** Visits, and how many of these the filter refused. */
export interface Visits {
  visits: number
  refused: number
}

/** What `gatepost logs scan` tells; docs/monitoring.md defines each word. */
export interface Counts extends Visits {
  lines: number
  damaged: number
  services: Record<string, Visits>
  users: Record<string, Visits>
}

const dash = 45

export class Tally {
  lines = 0
  damaged = 0
  readonly #services = new Map<number, Visits>()
  readonly #users = new Map<number, Visits & { name: string }>()

  /** One visit; a user of nothing or of a dash is nobody. */
  visit(service: number, bytes: Uint8Array, start: number, end: number, refused: boolean): void {
    const count = refused ? 1 : 0
    const seen = this.#services.get(service)
    if (seen) {
      seen.visits += 1
      seen.refused += count
    } else this.#services.set(service, { visits: 1, refused: count })
    if (start >= end || (end - start === 1 && bytes[start] === dash)) return
    const key = fingerprint(bytes, start, end)
    const user = this.#users.get(key)
    if (user) {
      user.visits += 1
      user.refused += count
    } else {
      const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
      this.#users.set(key, { name, visits: 1, refused: count })
    }
  }

  /** A visit that was counted turns out to be refused. */
  refuse(service: number): void {
    const seen = this.#services.get(service)
    if (seen) seen.refused += 1
  }

  /** The counts, each service and user by name, most visits first. */
  counts(nameOf: (service: number) => string, spellUser: (written: string) => string): Counts {
    const services = [...this.#services].map(([service, visits]) => ({ name: nameOf(service), ...visits }))
    const users = [...this.#users.values()].map((user) => ({ ...user, name: spellUser(user.name) }))
    const sum = (what: keyof Visits) => services.reduce((total, visits) => total + visits[what], 0)
    return {
      lines: this.lines,
      damaged: this.damaged,
      visits: sum('visits'),
      refused: sum('refused'),
      services: byName(services),
      users: byName(users),
    }
  }
}

/** Adds up what bears one name, in the order of visits, then of names. */
function byName(told: readonly (Visits & { name: string })[]): Record<string, Visits> {
  const sums = new Map<string, Visits>()
  for (const { name, visits, refused } of told) {
    const sum = sums.get(name) ?? { visits: 0, refused: 0 }
    sums.set(name, { visits: sum.visits + visits, refused: sum.refused + refused })
  }
  return Object.fromEntries(
    [...sums].sort(([a, { visits: most }], [b, { visits }]) => visits - most || (a < b ? -1 : 1)),
  )
}

const none = (): Counts => ({ lines: 0, damaged: 0, visits: 0, refused: 0, services: {}, users: {} })

/** The counts of several files, or of several parts of one, as one. */
export function addCounts(parts: readonly Counts[]): Counts {
  const all = none()
  const named = (of: (counts: Counts) => Record<string, Visits>) =>
    byName(parts.flatMap((part) => Object.entries(of(part)).map(([name, visits]) => ({ name, ...visits }))))
  for (const key of ['lines', 'damaged', 'visits', 'refused'] as const)
    all[key] = parts.reduce((total, part) => total + part[key], 0)
  return { ...all, services: named(({ services }) => services), users: named(({ users }) => users) }
}
