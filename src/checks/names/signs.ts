// Digits and signs that stand for letters in a name: M4ya, J@ck.

const signs: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}
/** The letters for which 1, ! and | may stand. */
export const strokes = ['i', 'l'] as const
/** A word of letters and such signs. */
export const marked = /(?<![\p{L}\p{Nd}@$!|])[\p{L}013457@$!|]{2,40}/gu
export const looksLike = /[013457@$!|]/u

/** The word with its signs read as letters; it keeps its length. A sign at its edge is punctuation. */
export function unmasked(token: string, stroke: string): string {
  if (!looksLike.test(token) || (token.match(/\p{L}/gu) ?? []).length < 2) return token
  const lead = /^[@!]/u.exec(token)?.[0] ?? ''
  const tail = /[!|]+$/u.exec(token)?.[0] ?? ''
  const inner = token.slice(lead.length, token.length - tail.length)
  const read = inner.replace(/[013457@$!|]/gu, (sign) => signs[sign] ?? stroke)
  return lead + read + tail
}
