// Hands a message to the school's mail server, and says what became of it.
import type { MailSettings } from './mail-settings.ts'
import type { Message } from './message.tsx'

/** What became of a message. `ours`: the trouble lies with the mail server or the settings, not with this letter. */
export type Carried =
  | { ok: true }
  | { ok: false; fault: 'recipient' | 'ours'; lasting: boolean; problem: string }

export interface Carrier {
  carry: (message: Message) => Promise<Carried>
}

/** Milliseconds without an answer after which a mail server counts as gone. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** `ca`: a certificate to trust besides those that Node trusts, as PEM. */
export async function openCarrier({ server, from }: MailSettings, ca?: string): Promise<Carrier> {
  const { createTransport } = await import('nodemailer')
  const { host, port, secure, login } = server
  const transport = createTransport({
    host,
    port,
    secure,
    ...patience,
    ...(login ? { auth: login } : {}),
    // A password is told to nobody over a line that others can read.
    requireTLS: login !== undefined && !isThisMachine(host),
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    carry: ({ to, ...message }) =>
      transport
        .sendMail({
          ...message,
          to,
          envelope: { from: from.address, to: to.address },
          // No machine answers it. Source: RFC 3834 §5; the second line is for Exchange.
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
        .then(
          () => ({ ok: true }) as const,
          (error: unknown) => whatWentWrong(error, to.address),
        ),
  }
}

const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/iu.test(host)

interface SmtpTrouble {
  message: string
  command?: string
  responseCode?: number
  response?: string
}

/** A 5xx upon the recipient or the text is the server's last word upon this letter. Source: RFC 5321 §4.2.1. */
function whatWentWrong(error: unknown, address: string): Carried {
  const { message, command, responseCode, response }: SmtpTrouble =
    error instanceof Error ? error : { message: String(error) }
  const line = (text: string) =>
    text.replaceAll(/\s+/gu, ' ').replaceAll(address, 'that address').slice(0, 300)
  if (responseCode !== undefined && (command === 'RCPT TO' || command === 'DATA'))
    return {
      ok: false,
      fault: 'recipient',
      lasting: responseCode >= 500,
      problem: `The mail server did not take it: “${line(response ?? message)}”`,
    }
  return {
    ok: false,
    fault: 'ours',
    lasting: false,
    problem: `The mail server can’t be used: “${line(message)}”`,
  }
}
