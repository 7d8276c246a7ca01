// The web server: headers that keep a page safe, the origin of what is posted, static files, and the routes.
import { basename } from 'node:path'

import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import { isId } from '../ids.ts'
import type { Program } from '../program.ts'
import { serveAssets } from './assets.ts'
import { isBigForm } from './big-form.ts'
import { troubles, type DrawTrouble } from './faces.ts'
import { formLimit } from './form-fields.ts'
import { serveHealth } from './health.ts'
import { html } from './html.ts'
import type { Route } from './route.ts'
import { serveRoute, type Asked } from './serve-route.ts'

/** Nothing runs or loads that is not ours; no script may write HTML. Source: CSP Level 3, Trusted Types. */
const safeHeaders: readonly (readonly [string, string])[] = [
  [
    'content-security-policy',
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  ],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
]

export function createServer(program: Program, routes: readonly Route[], draw: DrawTrouble): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of safeHeaders) c.res.headers.set(name, value)
    if (isSecure(program, c)) c.res.headers.set('strict-transport-security', 'max-age=63072000')
  })
  app.use(async (c, next) =>
    isSafe(c.req.method) || sameOrigin(program, c) ? next() : trouble(draw, 'otherOrigin'),
  )
  // PostgreSQL holds no NUL, so no record can have such an address.
  app.use(async (c, next) => (c.req.url.includes('%00') ? trouble(draw, 'unknown') : next()))
  const limit = bodyLimit({ maxSize: formLimit, onError: () => trouble(draw, 'tooLarge') })
  // Nobody reads the body of a request for a page, and looking for one takes a tenth of such a visit.
  const large = largeForms(routes)
  app.use(async (c, next) => {
    if (isSafe(c.req.method)) return next()
    const most = large.find(({ at }) => at.test(c.req.path))?.takes
    if (most === undefined || !isBigForm(c.req.header('content-type'))) return limit(c, next)
    // A large body is not read before it is known who sends it, so its length must be told.
    const told = Number(c.req.header('content-length') ?? Infinity)
    return told <= most ? next() : trouble(draw, 'fileTooLarge')
  })
  serveHealth(app, program)
  const asset = serveAssets(program.assets.folder)
  app.get(
    '/assets/:file',
    async (c) =>
      (await asset(basename(c.req.param('file')), c.req.header('accept-encoding'))) ??
      trouble(draw, 'unknown'),
  )
  for (const route of routes)
    app.on(route.method, route.path, (c) => {
      const params = c.req.param() as Record<string, string>
      if (!Object.entries(params).every(([name, value]) => !/(^id|Id)$/u.test(name) || isId(value)))
        return trouble(draw, 'unknown')
      return serveRoute(program, route, askedBy(program, c, params), draw)
    })
  app.notFound(() => trouble(draw, 'unknown'))
  app.onError((error) => {
    program.log('A request failed', error)
    return trouble(draw, 'broken')
  })
  return app
}

/** The addresses that take a large form, and how much, in bytes. */
const largeForms = (routes: readonly Route[]): { at: RegExp; takes: number }[] =>
  routes.flatMap(({ path, takes }) =>
    takes === undefined ? [] : [{ at: new RegExp(`^${path.replaceAll(/:\w+/gu, '[^/]+')}$`, 'u'), takes }],
  )

const trouble = (draw: DrawTrouble, name: keyof typeof troubles): Response =>
  html(draw(troubles[name], undefined), troubles[name].status)

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD'

function askedBy(program: Program, c: Context, params: Record<string, string>): Asked {
  return {
    request: c.req.raw,
    url: new URL(c.req.path + new URL(c.req.url).search, originOf(program, c)),
    secure: isSecure(program, c),
    params,
    address: addressOf(program, c),
  }
}

const forwarded = (program: Program, c: Context, name: string): string | undefined =>
  program.trustProxy ? c.req.header(`x-forwarded-${name}`)?.split(',')[0]?.trim() : undefined

/** A believed proxy adds the address that it saw at the end of the list; what stands before may be made up. */
function addressOf(program: Program, c: Context): string | undefined {
  const seen = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
  const told = program.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return told || seen?.remoteAddress
}

const isSecure = (program: Program, c: Context): boolean => originOf(program, c).startsWith('https:')

/** The address at which the browser sees us: by the settings, a believed proxy, or the request itself. */
function originOf(program: Program, c: Context): string {
  if (program.publicUrl) return program.publicUrl.origin
  const { protocol, host } = new URL(c.req.url)
  return `${forwarded(program, c, 'proto') ?? protocol.slice(0, -1)}://${forwarded(program, c, 'host') ?? host}`
}

/** What is posted must come from a page of ours. Browsers always say where from. Source: RFC 6454, Fetch Metadata. */
function sameOrigin(program: Program, c: Context): boolean {
  const origin = c.req.header('origin')
  return origin === undefined
    ? c.req.header('sec-fetch-site') === 'same-origin'
    : origin === originOf(program, c)
}
