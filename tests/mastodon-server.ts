// A counterpart of a Mastodon server for tests, written after its documentation: it keeps posts, and counts what reaches it.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

import { onTestFinished } from 'vitest'
import { z } from 'zod'

interface Status {
  id: string
  text: string
  media: string[]
}

export interface TestMastodon {
  url: string
  statuses: Status[]
  /** The description of each picture, by its id. */
  media: Map<string, string>
  requests: string[]
  /** Called with the number of each request, before it is done and before it is answered. */
  at: (hook: (n: number, when: 'before' | 'after') => Promise<void>) => void
  /** Forgets the keys of posts, as a server does after an hour. */
  forgetKeys: () => void
}

export const accessToken = 'token-of-oakfield'

export async function mastodonServer(): Promise<TestMastodon> {
  const statuses: Status[] = []
  const media = new Map<string, string>()
  const requests: string[] = []
  const keys = new Map<string, Status>()
  let hook: (n: number, when: 'before' | 'after') => Promise<void> = async () => {}
  let last = 0
  let url = ''
  const shown = (status: Status) => ({
    id: status.id,
    uri: `${url}/statuses/${status.id}`,
    url: `${url}/@oakfield/${status.id}`,
    created_at: '2026-11-23T08:00:00.000Z',
    content: `<p>${status.text}</p>`,
  })

  function answer(path: string, key: string, body: string): unknown {
    if (path === 'GET /api/v1/accounts/verify_credentials') return { id: '1', acct: 'oakfield' }
    if (path.startsWith('GET /api/v1/accounts/1/statuses')) return statuses.map(shown).toReversed()
    if (path === 'POST /api/v2/media') {
      const id = `m${(last += 1)}`
      media.set(id, /name="description"\r\n\r\n([^\r]*)/u.exec(body)?.[1] ?? '')
      return { id, type: 'image', url: `${url}/media/${id}` }
    }
    if (path === 'POST /api/v1/statuses') {
      const typed = JSON.parse(body) as { status: string; media_ids?: string[] }
      const status = keys.get(key) ?? {
        id: `${(last += 1)}`,
        text: typed.status,
        media: typed.media_ids ?? [],
      }
      if (!keys.has(key)) statuses.push(status)
      keys.set(key, status)
      return shown(status)
    }
    const [, id = '', source] = /\/api\/v1\/statuses\/(\d+)(\/source)?$/u.exec(path) ?? []
    const found = statuses.find((each) => each.id === id)
    if (found && source) return { id, text: found.text, spoiler_text: '' }
    if (found && path.startsWith('DELETE '))
      return shown(...(statuses.splice(statuses.indexOf(found), 1) as [Status]))
    return undefined
  }

  const server = createServer((request, response) => {
    void (async () => {
      const body = (await buffer(request)).toString('latin1')
      const path = `${request.method} ${request.url}`
      requests.push(path)
      const n = requests.length
      await hook(n, 'before')
      const open = request.headers.authorization === `Bearer ${accessToken}`
      const found = open
        ? answer(
            path,
            String(request.headers['idempotency-key'] ?? ''),
            Buffer.from(body, 'latin1').toString('utf8'),
          )
        : undefined
      await hook(n, 'after')
      response.writeHead(open ? (found === undefined ? 404 : 200) : 401, {
        'content-type': 'application/json',
      })
      response.end(
        JSON.stringify(found ?? { error: open ? 'Record not found' : 'The access token is invalid' }),
      )
    })()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  url = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url,
    statuses,
    media,
    requests,
    at: (next) => (hook = next),
    forgetKeys: () => keys.clear(),
  }
}
