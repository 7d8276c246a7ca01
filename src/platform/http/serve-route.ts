// Serves one route: opens the transaction, learns who looks, asks the permission, runs the handler, keeps or undoes.
import { may } from '../../policy/access.data.ts'
import { takesNoPictures } from '../../policy/no-picture-paths.data.ts'
import { isSilent } from '../../policy/silent-paths.data.ts'
import { anySchool } from '../any-school.ts'
import { dateIn } from '../clock.ts'
import type { Tx } from '../database.ts'
import { foundingAt } from '../founding.ts'
import { isId, newSecretId } from '../ids.ts'
import type { Program } from '../program.ts'
import { isBigForm, noBigForm, readBigForm, type BigForm } from './big-form.ts'
import type { DrawTrouble } from './faces.ts'
import { troubles } from './faces.ts'
import { readForm } from './form-fields.ts'
import { claimOnce, forgetClaim, leadsTo } from './form-once.ts'
import { html } from './html.ts'
import { hush, tellFailure } from './hush.ts'
import { forgetKept, keepTyping } from './kept-typing.ts'
import { needsFreshSignIn } from './needs-fresh-sign-in.ts'
import { noteUse } from './note-use.ts'
import { openFirstVisit } from './open-first-visit.ts'
import { openVisit, type Opened } from './open-visit.ts'
import { redirect, staysKept, type Route } from './route.ts'
import { readCookie, readToken, tokenHash } from './session-cookie.ts'
import type { Visit } from './visit.ts'
import { withoutPictures } from './without-pictures.ts'

/** Where the browser asked, as far as we believe it. */
export interface Asked {
  request: Request
  url: URL
  secure: boolean
  params: Record<string, string>
  /** The network address of the browser, where we know it. */
  address: string | undefined
}

/** Carries a refused answer out of a transaction, so that nothing of it is kept. */
class Undone extends Error {
  readonly response: Response
  constructor(response: Response) {
    super('undone')
    this.response = response
  }
}

export async function serveRoute(
  program: Program,
  route: Route,
  told: Asked,
  draw: DrawTrouble,
): Promise<Response> {
  const asked = hush(route, told)
  const token = readToken(asked.request, asked.secure)
  const session = token === undefined ? undefined : tokenHash(token)
  const now = program.clock()
  try {
    const body = await bodyOf(program, route, asked, session, now)
    if (body === 'busy') return html(draw(troubles.busy, undefined), troubles.busy.status)
    return await program.db.transaction().execute(async (tx) => {
      const found = await openVisit(tx, asked.url.hostname, session, now)
      if (found && route.school === 'none') return alreadySetUp(route, draw)
      const opened =
        found ??
        (route.school && (await openFirstVisit(tx, asked.url.hostname, now, route.method === 'POST')))
      if (!opened) return noSchool(tx, route, draw, asked.url.hostname, now)
      const { school, viewer, signedIn } = opened
      const visit: Visit = {
        ...asked,
        tx,
        viewer,
        now,
        today: dateIn(school.zone, now),
        school,
        program,
        ...body,
        session,
        method: route.method,
        signedIn,
        cookie: (name) => readCookie(asked.request, name, asked.secure),
        browser: (asked.request.headers.get('user-agent') ?? '').slice(0, 500),
        once: newSecretId(),
      }
      const response = await answer(visit, route, opened, draw)
      if (route.method === 'POST' && response.status >= 400 && !staysKept(response))
        throw new Undone(response)
      await noteUse(visit)
      return response
    })
  } catch (error) {
    if (error instanceof Undone) return error.response
    tellFailure(program.log, route, error)
    return html(draw(troubles.broken, undefined), troubles.broken.status)
  }
}

/** What was posted. A large body is read only for those who may send it, and while no transaction is open. */
async function bodyOf(
  { db }: Program,
  { method, path, takes, may: permission }: Route,
  { request, url }: Asked,
  session: Buffer | undefined,
  now: Date,
): Promise<BigForm | 'busy'> {
  if (method === 'GET') return noBigForm
  if (takesNoPictures(path)) return { form: withoutPictures(await readForm(request)), upload: undefined }
  if (takes === undefined || !isBigForm(request.headers.get('content-type')))
    return { form: await readForm(request), upload: undefined }
  const opened = await db.transaction().execute((tx) => openVisit(tx, url.hostname, session, now))
  // Whoever's session has ended meanwhile gets back what they typed, so it is read for them too.
  const person = opened?.viewer.kind === 'person' ? opened.viewer : opened?.lapsed
  return may(permission, person) ? readBigForm(request) : noBigForm
}

async function answer(visit: Visit, route: Route, opened: Opened, draw: DrawTrouble): Promise<Response> {
  const person = visit.viewer.kind === 'person' ? visit.viewer : undefined
  if (!may(route.may, person)) {
    if (person) return html(draw(troubles.forbidden, visit), troubles.forbidden.status)
    return signInFirst(visit, route, opened, draw)
  }
  const again = route.fresh === undefined ? undefined : await needsFreshSignIn(visit, route.fresh)
  if (again) return again
  // Before there is a school nothing can be kept for it; that it is made once, the set-up's own lock sees to.
  // Where no trace is kept, the mark that a form was sent would be one: such a form counts once by what it carries.
  if (route.method === 'GET' || route.school === 'none' || isSilent(route.path)) return route.handle(visit)
  const once = visit.form.text('_once')
  const claim = await claimOnce(visit, once)
  if (!claim.first) return redirect(claim.location ?? visit.url.pathname)
  const response = await route.handle(visit)
  if (response.status >= 400) {
    // Sent again, a form that was refused is judged again.
    if (staysKept(response)) await forgetClaim(visit, once)
    return response
  }
  await leadsTo(visit, once, response.headers.get('location'))
  const kept = visit.form.text('_kept')
  if (isId(kept)) await forgetKept(visit, kept)
  return response
}

/** A page waits until one has signed in; typing is kept where we know whose it is, else the browser still has it. */
async function signInFirst(
  visit: Visit,
  route: Route,
  { lapsed }: Opened,
  draw: DrawTrouble,
): Promise<Response> {
  const { pathname, search } = visit.url
  if (route.method === 'POST' && !lapsed)
    return html(draw(troubles.signedOut, visit), troubles.signedOut.status)
  const to = lapsed && route.method === 'POST' ? await keepTyping(visit, lapsed) : pathname + search
  return redirect(`/sign-in?to=${encodeURIComponent(to)}`)
}

async function noSchool(tx: Tx, route: Route, draw: DrawTrouble, host: string, now: Date): Promise<Response> {
  if (route.school === 'none') return alreadySetUp(route, draw)
  if (route.method === 'GET' && route.path === '/')
    if ((await foundingAt(tx, host, now)) || !(await anySchool(tx))) return redirect('/set-up')
  return html(draw(troubles.unknown, undefined), troubles.unknown.status)
}

const alreadySetUp = (route: Route, draw: DrawTrouble): Response =>
  route.method === 'GET'
    ? redirect('/')
    : html(draw(troubles.alreadySetUp, undefined), troubles.alreadySetUp.status)
