// Makes rosters of any size from syllables, the same each time.
import type { Pupil } from '../../src/checks/context.ts'

const starts = 'b br c ch d f g h j k kl l m n p r s sh st t th v w y z'.split(' ')
const vowels = 'a e i o u aa ei ia ou'.split(' ')
const ends = 'b d k l m n nd r rt s sk t th z'.split(' ')

/** Numbers that look random and repeat with the same seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let at = seed
  return (below) => {
    at = (at + 0x6d2b79f5) | 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

function word(random: (below: number) => number, syllables: number): string {
  const pick = (list: readonly string[]) => list[random(list.length)] ?? ''
  const parts = Array.from({ length: syllables }, () => pick(starts) + pick(vowels))
  const [first = '', ...rest] = [...parts, pick(ends)].join('')
  return first.toUpperCase() + rest.join('')
}

/** So many pupils; first names repeat as they do in life, one in 25 pupils having a name of their own. */
export function madeUpRoster(size: number): Pupil[] {
  const random = randomFrom(size)
  const givens = Array.from({ length: Math.ceil(size / 25) + 200 }, () => word(random, 2))
  const families = Array.from({ length: Math.ceil(size / 8) + 200 }, () => word(random, 2 + random(2)))
  return Array.from({ length: size }, (_, at): Pupil => ({
    id: String(at),
    givenName: givens[random(givens.length)] ?? '',
    familyName: families[random(families.length)] ?? '',
    className: `${at % 7} Oak`,
    nameConsent: random(3) > 0,
    photoConsent: false,
  }))
}
