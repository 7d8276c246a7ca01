// Finds the social service that a host name belongs to, from the bytes of a line.
import { domainsOf, type Service } from '../catalogue/service.ts'
import { at, bytesOf } from './bytes.ts'

const dot = 46
/** For letters the small one; for digits, dots and hyphens it changes nothing. */
const small = 32
const step = 31

/** Domains by a hash that is built from a name's end, so that one way back over a host passes all domains above it. */
export class HostTable {
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #services: Int16Array
  readonly #domains: Uint8Array[]

  constructor(services: readonly Service[]) {
    const domains = services.flatMap((service, index) =>
      domainsOf(service).map(([domain]) => ({ bytes: bytesOf(domain).map((byte) => byte | small), index })),
    )
    let size = 64
    while (size < domains.length * 8) size *= 2
    this.#mask = size - 1
    this.#hashes = new Int32Array(size)
    this.#services = new Int16Array(size).fill(-1)
    this.#domains = Array.from({ length: size }, () => new Uint8Array(0))
    for (const { bytes, index } of domains) this.#add(bytes, index)
  }

  #add(domain: Uint8Array, service: number): void {
    let hash = 0
    for (let place = domain.length - 1; place >= 0; place -= 1)
      hash = (Math.imul(hash, step) + at(domain, place)) | 0
    let slot = this.#slotOf(hash)
    while (this.#services[slot] !== -1) slot = (slot + 1) & this.#mask
    this.#hashes[slot] = hash
    this.#services[slot] = service
    this.#domains[slot] = domain
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
      if (byte === (dot | small)) {
        const here = this.#lookUp(hash, bytes, place + 1, last)
        if (here !== -1) found = here
      }
      hash = (Math.imul(hash, step) + byte) | 0
    }
    const whole = this.#lookUp(hash, bytes, start, last)
    return whole === -1 ? found : whole
  }

  #lookUp(hash: number, bytes: Uint8Array, start: number, end: number): number {
    let slot = this.#slotOf(hash)
    while (at2(this.#services, slot) !== -1) {
      if (this.#hashes[slot] === hash && same(this.#domains[slot] as Uint8Array, bytes, start, end))
        return at2(this.#services, slot)
      slot = (slot + 1) & this.#mask
    }
    return -1
  }
}

const at2 = (table: Int16Array, slot: number): number => table[slot] as number

function same(domain: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (domain.length !== end - start) return false
  for (let index = 0; index < domain.length; index += 1)
    if (domain[index] !== (at(bytes, start + index) | small)) return false
  return true
}
