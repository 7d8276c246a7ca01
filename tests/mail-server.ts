// A real mail server for a test: it takes letters, or refuses them as it is told, and shows what arrived.
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'

import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

import type { MailServer } from '../src/platform/mail/mail-settings.ts'

export interface Arrived {
  /** To whom it was handed in, whatever its text says. */
  to: string[]
  raw: string
  mail: Email
}

export interface TestMailServer {
  port: number
  server: MailServer
  arrived: Arrived[]
  /** The letter that arrived; throws where none did, or several. */
  only: () => Arrived
  /** What it says to each recipient from now on: 0 takes the letter, else a code such as 450 or 550. */
  answer: (code: number, words?: string) => void
}

/** Listens on a port of its own until the test is done. Without encryption and sign-in, unless the options say. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const arrived: Arrived[] = []
  let refusal: { code: number; words: string } | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.cert ? [] : ['STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, taken) {
      if (!refusal) return taken()
      const { code, words } = refusal
      return taken(Object.assign(new Error(words), { responseCode: code }))
    },
    async onData(stream, { envelope }, taken) {
      const raw = await buffer(stream)
      const to = envelope.rcptTo.map(({ address }) => address)
      arrived.push({ to, raw: raw.toString('utf8'), mail: await PostalMime.parse(raw) })
      taken()
    },
    ...options,
  })
  // A client that goes away in the middle is part of what is tested.
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  onTestFinished(() => new Promise((closed) => server.close(() => closed())))
  const address = listening.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    port,
    server: { host: '127.0.0.1', port, secure: false, login: undefined },
    arrived,
    only() {
      const [letter] = arrived
      if (!letter || arrived.length > 1) throw new Error(`${arrived.length} letters arrived`)
      return letter
    },
    answer: (code, words = 'No') => {
      refusal = code === 0 ? undefined : { code, words }
    },
  }
}
