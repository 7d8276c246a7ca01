// Finds the social service that a host name belongs to, from the bytes of a line.
import { domainsOf, type Service } from '../catalogue/service.ts'
import { at, bytesOf } from './bytes.ts'

const dot = 46
/** For letters the small one; for digits, dots and hyphens it changes nothing. */
const small = 32
const step = 31

const empty = -1
/** A name that only has domains below it, like co.uk. */
const above = -2

/**
 * Domains, and all names above them, by a hash that is built from a name's end: one way back over a host passes all
 * that is above it, and stops at the first name that leads to no domain.
 */
export class HostTable {
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #services: Int16Array
  readonly #names: Uint8Array[]

  constructor(services: readonly Service[]) {
    const domains = services.flatMap((service, index) =>
      domainsOf(service).map(([domain]): [string, number] => [domain.toLowerCase(), index]),
    )
    const names = new Map<string, number>()
    // Domains go in first, so that they are met first where two names share a hash.
    for (const [domain, service] of domains) names.set(domain, service)
    for (const [domain] of domains)
      for (let from = domain.indexOf('.'); from >= 0; from = domain.indexOf('.', from + 1))
        if (!names.has(domain.slice(from + 1))) names.set(domain.slice(from + 1), above)
    let size = 64
    while (size < names.size * 8) size *= 2
    this.#mask = size - 1
    this.#hashes = new Int32Array(size)
    this.#services = new Int16Array(size).fill(empty)
    this.#names = Array.from({ length: size }, () => new Uint8Array(0))
    for (const [name, service] of names)
      this.#add(
        bytesOf(name).map((byte) => byte | small),
        service,
      )
  }

  #add(name: Uint8Array, service: number): void {
    let hash = 0
    for (let place = name.length - 1; place >= 0; place -= 1)
      hash = (Math.imul(hash, step) + at(name, place)) | 0
    let slot = this.#slotOf(hash)
    while (this.#services[slot] !== empty) slot = (slot + 1) & this.#mask
    this.#hashes[slot] = hash
    this.#services[slot] = service
    this.#names[slot] = name
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask
  }

  /** The number of the service whose domain is the host's own or the nearest above it; -1 where there is none. */
  find(bytes: Uint8Array, start: number, end: number): number {
    let found = -1
    let hash = 0
    // A name may be written with the dot of the root.
    const last = end > start && bytes[end - 1] === dot ? end - 1 : end
    for (let place = last - 1; place >= start; place -= 1) {
      const byte = at(bytes, place) | small
      if (byte === dot) {
        const here = this.#lookUp(hash, bytes, place + 1, last)
        if (here === empty) return found
        if (here >= 0) found = here
      }
      hash = (Math.imul(hash, step) + byte) | 0
    }
    const whole = this.#lookUp(hash, bytes, start, last)
    return whole >= 0 ? whole : found
  }

  #lookUp(hash: number, bytes: Uint8Array, start: number, end: number): number {
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const service = this.#services[slot] as number
      if (service === empty) return empty
      if (this.#hashes[slot] !== hash) continue
      // To go on for a name that only looks like one that is above a domain costs a step, and finds nothing.
      if (service === above || same(this.#names[slot] as Uint8Array, bytes, start, end)) return service
    }
  }
}

function same(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false
  for (let index = 0; index < name.length; index += 1)
    if (name[index] !== (at(bytes, start + index) | small)) return false
  return true
}
