// How the program sends its letters: the settings SMTP_URL and MAIL_FROM.
import { z } from 'zod'

import { readMailbox, type Mailbox } from './mailbox.ts'

export interface MailServer {
  host: string
  port: number
  /** Encrypted from the first byte on; else it becomes so with STARTTLS where the server offers that. */
  secure: boolean
  login: { user: string; pass: string } | undefined
}

export interface MailSettings {
  server: MailServer
  from: Mailbox
}

/** Such as smtp://login:password@mail.example.sch.uk:587. A login's special characters are percent-encoded. */
export const smtpUrl = z.string().transform((text, context) => {
  const server = readServer(text)
  if (server) return server
  context.addIssue({
    code: 'custom',
    message: 'must be an address like smtp://login:password@mail.example.sch.uk:587',
  })
  return z.NEVER
})

export const mailFrom = z.string().transform((text, context) => {
  const from = readMailbox(text)
  if (from) return from
  context.addIssue({ code: 'custom', message: 'must be one address like office@oakfield.example' })
  return z.NEVER
})

/** Port 587 by default, 465 when encrypted from the start. Source: RFC 8314 §3.3, RFC 6409 §3.1. */
function readServer(text: string): MailServer | undefined {
  if (!/^smtps?:\/\/[^/?#]+\/?$/u.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  const secure = url.protocol === 'smtps:'
  const [user, pass] = [decode(url.username), decode(url.password)]
  if (url.hostname === '' || user === undefined || pass === undefined) return undefined
  return {
    // An address of six groups stands in brackets in a URL, and without them elsewhere.
    host: url.hostname.replaceAll(/[[\]]/gu, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    login: user === '' ? undefined : { user, pass },
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
