// Reads a domain that somebody typed in order to block it, strictly: a slip here blocks half of the web, or nothing (§3.2).
import { isIP } from 'node:net'
import { domainToASCII, domainToUnicode } from 'node:url'

import { parse } from 'tldts'

/** A domain as filters know it: small letters, ASCII. It stands for all names below it too. */
export interface Domain {
  ascii: string
  /** As people write it; differs where a name has letters beyond ASCII. */
  shown: string
  /** What is blocked already and lies below it, and so need not be named any more. */
  covers: string[]
}

export type ReadDomain = { ok: true; domain: Domain } | { ok: false; problem: string }

const clause = ' (§3.2)'
const no = (problem: string): ReadDomain => ({ ok: false, problem: problem + clause })
/** RFC 1123, 2.1: letters, digits, hyphens within; 63 a label, 253 in all. */
const label = /^(?!-)[a-z\d-]{1,63}(?<!-)$/u

/** `blocked` are the domains, in ASCII, that are blocked already. A refusal says what to type instead. */
export function readDomain(typed: string, blocked: readonly string[] = []): ReadDomain {
  const text = typed.trim().toLowerCase().replace(/\.$/u, '')
  return refuseOtherThings(text) ?? readName(text, blocked)
}

function refuseOtherThings(text: string): ReadDomain | undefined {
  if (text === '') return no('Type a domain, like example.com.')
  if (isIP(text.replace(/^\[|\]$/gu, '')) !== 0)
    return no('That is the address of a machine, which many sites may share. Type the site’s domain.')
  if (text.includes('*')) {
    const below = text.replace(/^(?:\*\.?)+/u, '')
    return no(
      below.includes('*') || below === ''
        ? 'A star can’t stand for part of a name. Type the whole domain.'
        : `A domain covers all names below it: type ${below} without the star.`,
    )
  }
  if (/[/:?#@\\]/u.test(text)) {
    const host = hostIn(text)
    return no(
      host === undefined
        ? 'Type the domain alone, without a page, a port or a name before it.'
        : `That is more than a domain. Type ${host} alone.`,
    )
  }
  if (/\s/u.test(text)) return no('A domain has no spaces. Type one domain at a time.')
  return undefined
}

/** The host of a pasted address, without the www that says nothing. */
function hostIn(text: string): string | undefined {
  const address = text.includes('://') ? text : `https://${text.replace(/^\/\//u, '')}`
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return host.includes('.') && isIP(host.replace(/^\[|\]$/gu, '')) === 0
    ? host.replace(/^www\./u, '')
    : undefined
}

function readName(text: string, blocked: readonly string[]): ReadDomain {
  const ascii = domainToASCII(text)
  if (ascii === '' || ascii.length > 253 || !ascii.split('.').every((part) => label.test(part)))
    return no(`“${text}” is no domain. It has letters, digits, hyphens and dots, like example.com.`)
  const { publicSuffix, isIcann, isPrivate } = parse(ascii, { allowPrivateDomains: true })
  if (publicSuffix === ascii && isPrivate !== true)
    return no(
      ascii.includes('.')
        ? `Everything that ends in ${ascii} would be blocked. Type the name before it too.`
        : `“${ascii}” has no ending. Type the whole domain, like ${ascii}.com.`,
    )
  if (isIcann !== true && isPrivate !== true)
    return no(`No domain in the world ends in .${ascii.split('.').at(-1)}. Look at the spelling.`)
  const above = blocked.find((domain) => ascii === domain || ascii.endsWith(`.${domain}`))
  if (above !== undefined)
    return no(above === ascii ? `${ascii} is blocked already.` : `${ascii} is blocked already, by ${above}.`)
  const covers = blocked.filter((domain) => domain.endsWith(`.${ascii}`))
  return { ok: true, domain: { ascii, shown: domainToUnicode(ascii), covers } }
}

/** Without those that another of them covers: Squid, for one, complains of both. In order of the alphabet. */
export function withoutCovered(domains: readonly string[]): string[] {
  const all = new Set(domains)
  const isCovered = (domain: string): boolean => {
    for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1))
      if (all.has(domain.slice(dot + 1))) return true
    return false
  }
  return [...all].filter((domain) => !isCovered(domain)).toSorted()
}
