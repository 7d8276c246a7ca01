// Sorts the contacts that a school gives, in any order and spelling, into numbers, domains, mailboxes and addresses.
import { keysOf } from '../words.ts'
import type { OwnContacts } from './own-contacts.ts'
import { nationalNumberOf } from './phone-numbers.ts'

// Anybody can have a mailbox there, so a school's mailbox does not make the whole domain its own.
const publicMail = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk msn.com yahoo.com ' +
    'yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com btinternet.com btopenworld.com sky.com ' +
    'virginmedia.com ntlworld.com talktalk.net tiscali.co.uk blueyonder.co.uk protonmail.com proton.me ' +
    'mail.com gmx.com gmx.co.uk zoho.com plus.com'
  ).split(' '),
)

function domainOf(contact: string): string | undefined {
  const bare = contact
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
  return /^@?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?:[/?#:].*)?$/u.exec(bare)?.[1]
}

function mailboxOf(contact: string): string | undefined {
  return /^(?:mailto:)?([^\s@]+@[^\s@]+\.[^\s@]+)$/iu.exec(contact.trim())?.[1]?.toLowerCase()
}

const defined = (value: string | undefined): value is string => value !== undefined

const commonWords = new Set(
  'primary school academy college infant infants junior juniors nursery community church england catholic first middle high secondary'.split(
    ' ',
  ),
)

/** A handle, or the address of a profile, by which two spellings are the same: its last piece, letters and digits alone. */
export function handleKey(written: string): string {
  const path = written.replace(/[?#].*$/u, '').split('/')
  const last = path.findLast((piece) => piece !== '') ?? ''
  return last.toLowerCase().replace(/[^a-z0-9]/gu, '')
}

function compile(contacts: readonly string[], school: string): OwnContacts {
  const mailboxes = contacts.map(mailboxOf).filter(defined)
  const ofMail = mailboxes.flatMap((mailbox) => {
    const domain = mailbox.split('@')[1] ?? ''
    return publicMail.has(domain) ? [] : [domain]
  })
  const phone = contacts.find((contact) => nationalNumberOf(contact) !== undefined)
  return {
    numbers: new Set(contacts.map(nationalNumberOf).filter(defined)),
    domains: new Set([...contacts.map(domainOf).filter(defined), ...ofMail]),
    mailboxes: new Set(mailboxes),
    addresses: contacts.map((contact) => ` ${keysOf(contact).join(' ')} `),
    phone: phone?.trim(),
    mailbox: mailboxes[0],
    handles: new Set(contacts.map(handleKey).filter((key) => key !== '')),
    names: keysOf(school).filter((word) => word.length > 4 && !commonWords.has(word)),
  }
}

const read = new WeakMap<readonly string[], { readonly school: string; readonly own: OwnContacts }>()

/** Reads a list once, which then must not change; an entry of no known form counts as part of the postal address. */
export function readOwnContacts(contacts: readonly string[], school: string): OwnContacts {
  const known = read.get(contacts)
  if (known?.school === school) return known.own
  const own = compile(contacts, school)
  read.set(contacts, { school, own })
  return own
}

/** Whether a domain is the school’s own or lies under it. */
export function isOwnDomain(domain: string, own: OwnContacts): boolean {
  const labels = domain.toLowerCase().split('.')
  return labels.some((_, from) => own.domains.has(labels.slice(from).join('.')))
}

/** Whether a street with its number stands in the school’s own address. */
export function isOwnStreet(written: string, own: OwnContacts): boolean {
  const keys = ` ${keysOf(written).join(' ')} `
  return own.addresses.some((address) => address.includes(keys))
}

/** Whether a postcode, with or without its space, is the school’s own. */
export function isOwnPostcode(written: string, own: OwnContacts): boolean {
  const code = keysOf(written).join('')
  return own.addresses.some((address) => address.replaceAll(' ', '').includes(code))
}
