// Small steps over bytes that several formats share; each takes places and gives places, and makes nothing.
const newline = 10
const carriageReturn = 13

/** The byte at a place that is known to lie within. */
export const at = (bytes: Uint8Array, place: number): number => bytes[place] as number

/** Where the line's newline stands; the block's last byte is one. */
export function lineEnd(bytes: Uint8Array, start: number): number {
  let place = start
  while (bytes[place] !== newline) place += 1
  return place
}

/** Where the line's text ends: before the carriage return that Windows leaves. */
export const textEnd = (bytes: Uint8Array, start: number, end: number): number =>
  end > start && bytes[end - 1] === carriageReturn ? end - 1 : end

export const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57

/** Whether a stretch is digits alone, and at least one. */
export function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  if (start >= end) return false
  for (let place = start; place < end; place += 1) if (!isDigit(at(bytes, place))) return false
  return true
}

/** Whether the bytes at a place spell these (capitals matter). */
export function spells(bytes: Uint8Array, start: number, end: number, wanted: Uint8Array): boolean {
  if (end - start < wanted.length) return false
  for (let index = 0; index < wanted.length; index += 1)
    if (bytes[start + index] !== wanted[index]) return false
  return true
}

/** Where some bytes stand within a stretch, or -1. */
export function find(bytes: Uint8Array, start: number, end: number, wanted: Uint8Array): number {
  const first = at(wanted, 0)
  for (let place = start; place <= end - wanted.length; place += 1)
    if (bytes[place] === first && spells(bytes, place, end, wanted)) return place
  return -1
}

/** Where a byte stands within a stretch, or the stretch's end. */
export function until(bytes: Uint8Array, start: number, end: number, byte: number): number {
  let place = start
  while (place < end && bytes[place] !== byte) place += 1
  return place
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Whether a stretch holds a byte that no program writes into its log: a control byte other than the tab. */
export function hasControl(bytes: Uint8Array, start: number, end: number): boolean {
  for (let place = start; place < end; place += 1) {
    const byte = at(bytes, place)
    if (byte < 32 && byte !== 9) return true
  }
  return false
}

/** A number of 53 bits that stands for some bytes, so that two of a log's names don't meet; with `fold` 32 capitals don't matter. */
export function fingerprint(
  bytes: Uint8Array,
  start: number,
  end: number,
  seed = 0,
  fold: 0 | 32 = 0,
): number {
  let high = 0x811c9dc5 ^ seed
  let low = 0x1b873593 + seed
  for (let place = start; place < end; place += 1) {
    const byte = at(bytes, place) | fold
    high = Math.imul(high ^ byte, 0x01000193)
    low = Math.imul(low ^ byte, 0x5bd1e995) ^ (low >>> 15)
  }
  return (high >>> 0) * 0x200000 + (low & 0x1fffff)
}
