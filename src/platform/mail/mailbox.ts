// A mailbox: a name and one address. What could smuggle a second address or another header into a letter is none.

export interface Mailbox {
  /** May be empty. */
  name: string
  address: string
}

/** One plain address. Narrower than RFC 5321 §4.1.2: no quotes, comments or lists, at most 254 characters. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u.test(text)

/** Whether a text is one line, as each header of a letter must be. Source: RFC 5322 §2.2. */
export const isOneLine = (text: string): boolean => !/[\p{Cc}\u2028\u2029]/u.test(text)

/** The text on one line. */
export const onOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()

/** Reads "Oakfield <office@oakfield.example>" or the plain address; undefined where it is neither. */
export function readMailbox(text: string): Mailbox | undefined {
  const named = /^\s*"?(?<name>[^"<>]*?)"?\s*<(?<address>[^<>]+)>\s*$/u.exec(text)?.groups
  const mailbox = { name: named?.['name'] ?? '', address: named?.['address'] ?? text.trim() }
  return isMailAddress(mailbox.address) && isOneLine(mailbox.name) ? mailbox : undefined
}
