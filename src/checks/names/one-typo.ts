// Writes out every spelling that one slip of the finger makes of a word.

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/** All words one letter more, one less, one other or two swapped away; about 54 for each letter of the word. */
export function* oneTypoFrom(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [head, rest] = [word.slice(0, at), word.slice(at)]
    if (rest !== '') yield head + rest.slice(1)
    if (rest.length > 1) yield head + rest.charAt(1) + rest.charAt(0) + rest.slice(2)
    for (const letter of alphabet) {
      yield head + letter + rest
      if (rest !== '' && !rest.startsWith(letter)) yield head + letter + rest.slice(1)
    }
  }
}
