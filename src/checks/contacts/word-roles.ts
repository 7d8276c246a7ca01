// Which of the known words announce a contact detail, as bits for each word of a glance.
import { phrases } from '../glance/known-words.ts'
import { idOfWord } from '../glance/vocabulary.ts'
import { contactWords } from './contact-words.data.ts'

/** A bit for each kind of word. */
export const roleBits = {
  numbers: 1,
  streets: 2,
  networks: 4,
  at: 8,
  dot: 16,
  and: 32,
  plainStreets: 64,
  providers: 128,
  homes: 256,
} as const satisfies Record<keyof typeof contactWords, number>

/** The bits of each word, by its number in the vocabulary. */
export const roles = new Uint16Array(phrases.vocabulary.size)
for (const [role, words] of Object.entries(contactWords) as [keyof typeof contactWords, string][])
  for (const word of words.split(' ')) {
    const id = idOfWord(phrases.vocabulary, word)
    roles[id] = (roles[id] ?? 0) | roleBits[role]
  }
