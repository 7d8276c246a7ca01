// Whom a concern is about, as far as whoever raises it knows: it decides who may not read it (§10.1).
import type { Role } from '../people.data.ts'

interface AboutWhom {
  /** Those who hold this role are its subjects. */
  role?: Role
}

const choices = {
  unknown: {},
  child: {},
  adult: {},
  lead: { role: 'designated-safeguarding-lead' },
  head: { role: 'headteacher' },
} as const satisfies Record<string, AboutWhom>

export type AboutWhomChoice = keyof typeof choices
export const aboutWhom: Readonly<Record<AboutWhomChoice, AboutWhom>> = choices
export const aboutWhomChoices = Object.keys(choices) as AboutWhomChoice[]

/** What was chosen; `unknown` where nothing was, so that nobody is held up by the question. */
export const chosenAbout = (typed: string): AboutWhomChoice =>
  aboutWhomChoices.find((each) => each === typed) ?? 'unknown'

/**
 * The people whose name stands in what somebody typed: by the whole of it or by their family name alone. Too many is
 * better than too few: whoever sorts the concern says who it really is about.
 */
export function namedIn(typed: string, people: readonly { id: string; name: string }[]): string[] {
  const words = ` ${plain(typed)} `
  return people
    .filter(({ name }) => {
      const family = plain(name).split(' ').at(-1) ?? ''
      return family !== '' && words.includes(` ${family} `)
    })
    .map(({ id }) => id)
}

/** Small letters without accents, apostrophes or the s of possession, words with one space between them. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/['’ʼ]s\b/giu, '')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
