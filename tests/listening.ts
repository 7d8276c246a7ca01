// A program that listens on a port of this machine, as browsers find it: headers and bytes exactly as they were sent.
import { once } from 'node:events'
import { IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

import { serve } from '@hono/node-server'
import { onTestFinished } from 'vitest'
import { z } from 'zod'

import { createApp } from '../src/app.ts'
import { compressing } from '../src/platform/http/compress.ts'
import type { Program } from '../src/platform/program.ts'

export interface Sent {
  status: number
  header: (name: string) => string | undefined
  body: Buffer
}

export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Sent>

/** Listens until the test is over. */
export async function listening(program: Program): Promise<Ask> {
  const server = serve({ fetch: compressing(createApp(program).fetch), port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return async (path, headers = {}, method = 'GET') => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end()
    const [answer] = z.tuple([z.instanceof(IncomingMessage)]).parse(await once(asked, 'response'))
    return {
      status: answer.statusCode ?? 0,
      header: (name) => answer.headersDistinct[name]?.join(', '),
      body: await buffer(answer),
    }
  }
}
