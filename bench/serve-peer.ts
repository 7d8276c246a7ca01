// The peer: bare Hono that gives the same bytes as the program gave, and knows no database.
import { once } from 'node:events'

import { serve } from '@hono/node-server'
import { Hono } from 'hono'

import { answerUsage, recording, tell } from './usage.ts'

const { path, status, headers, body } = recording.parse((await once(process, 'message'))[0])
const bytes = Buffer.from(body, 'base64')
const app = new Hono()
app.get(path, () => new Response(bytes, { status, headers }))
app.post(path, async (c) => {
  // The form is read here too, as the program must.
  await c.req.parseBody()
  return new Response(null, { status, headers })
})
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  answerUsage(() => server.close(() => process.exit(0)))
  tell({ address: `http://127.0.0.1:${port}/`, people: {} })
})
