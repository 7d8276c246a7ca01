// A route: its address, the permission that it asks, and its handler. A route without a permission does not compile.
import type { PermissionName } from '../../policy/access.data.ts'
import type { Visit } from './visit.ts'

export interface Route {
  method: 'GET' | 'POST'
  /** Like /sites/:id; a part named id, or ending in Id, is a UUID, else the address is unknown. */
  path: string
  may: PermissionName
  /** Whether it works without a school: `none`, only then; `either`, then too. Otherwise a school must answer. */
  school?: 'none' | 'either'
  /** In minutes: how fresh the sign-in must be; whoever's is older is asked again who they are, and led back. */
  fresh?: number
  /** In bytes: how much its form may hold, where that is more than usual. Its permission is asked before it is read. */
  takes?: number
  handle: (visit: Visit) => Promise<Response>
}

export const get = (path: string, may: PermissionName, handle: Route['handle']): Route => ({
  method: 'GET',
  path,
  may,
  handle,
})
export const post = (path: string, may: PermissionName, handle: Route['handle']): Route => ({
  method: 'POST',
  path,
  may,
  handle,
})

/** Makes a form take a large file, as `upload` of the visit. */
export const takingFile = (route: Route, most: number): Route => ({ ...route, takes: most })

/** Makes a route open only to somebody who has shown within so many minutes who they are. What its form carried is kept meanwhile. */
export const freshly = (minutes: number, route: Route): Route => ({ ...route, fresh: minutes })

/** Makes a route exist only as long as the program has no school. Its visit's school is the one about to be made. */
export const beforeSchool = (route: Route): Route => ({ ...route, school: 'none' })
/** Makes a route answer before there is a school too. */
export const evenBeforeSchool = (route: Route): Route => ({ ...route, school: 'either' })

/** Sends the browser on to a page, after a post too. Source: RFC 9110 §15.4.4. */
export const redirect = (to: string, headers: readonly (readonly [string, string])[] = []): Response =>
  new Response(null, {
    status: 303,
    headers: [['location', to], ...headers.map(([name, value]): [string, string] => [name, value])],
  })

const kept = new WeakSet<Response>()

/** Marks a refusal whose writing stands all the same: that somebody tried in vain must be remembered. */
export function keeping(response: Response): Response {
  kept.add(response)
  return response
}
export const staysKept = (response: Response): boolean => kept.has(response)

/** Whether an address leads to a page of ours, so that nobody is sent elsewhere through us. */
export const isOurs = (to: string): boolean => /^\/(?![/\\])[^\s\\]*$/u.test(to)
