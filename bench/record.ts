// Takes down one answer of the program exactly as it was sent, compressed where it was.
import { once } from 'node:events'
import { IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

import { z } from 'zod'

import { encodings } from './browser-at.ts'
import type { Recording } from './usage.ts'

export type Recorded = Recording & { method: 'GET' | 'POST' }

/** What a server adds to each answer by itself. */
const ownHeaders = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'])

export async function record(
  origin: string,
  path: string,
  cookie: string,
  method: Recorded['method'] = 'GET',
): Promise<Recorded> {
  const headers = {
    cookie,
    origin,
    'accept-encoding': encodings,
    'content-type': 'application/x-www-form-urlencoded',
  }
  const asked = request(origin + path, { method, headers }).end()
  const [answer] = z.tuple([z.instanceof(IncomingMessage)]).parse(await once(asked, 'response'))
  const sent = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
    ownHeaders.has(name) ? [] : (values ?? []).map((value): [string, string] => [name, value]),
  )
  const body = (await buffer(answer)).toString('base64')
  return { path, method, status: answer.statusCode ?? 0, headers: sent, body }
}

export const bytesOf = ({ body }: Recorded): number => Buffer.from(body, 'base64').length
