// Whether a new password can be taken. Length counts; odd signs don't have to be in it.
import { longestPassword, shortestPassword } from '../first-person.ts'

/** What is wrong with a password, in a sentence; `words` are what an attacker would try first for this person. */
export function wrongWithNewPassword(password: string, words: readonly string[]): string | undefined {
  const typed = password.normalize('NFKC')
  const { length } = Array.from(typed)
  if (length < shortestPassword)
    return `Take at least ${shortestPassword} characters. Three words that don’t belong together are easy to remember.`
  if (length > longestPassword) return `Shorten it to ${longestPassword} characters.`
  const plain = typed.toLowerCase()
  if (new Set(plain).size < 5)
    return 'A machine guesses this at once: it repeats a few signs. Take other words.'
  return words.some((word) => word.length > 5 && plain.replaceAll(word.toLowerCase(), '').length < 6)
    ? 'Take something that nobody can guess from your name, your address or the school’s name.'
    : undefined
}
