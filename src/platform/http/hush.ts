// Takes everything off a request that tells who sends it, where no trace may be kept (§9.3): what is not read can't be written down.
import { isSilent } from '../../policy/silent-paths.data.ts'
import type { Log } from '../log.ts'
import type { Route } from './route.ts'

/** What of a visit can tell who comes. */
interface Telling {
  request: Request
  url: URL
  address: string | undefined
}

/** No cookie, no user agent, no address, no referrer, nothing behind the path; other routes' requests stay as they are. */
export function hush<Asked extends Telling>({ path }: Pick<Route, 'path'>, asked: Asked): Asked {
  if (!isSilent(path)) return asked
  const type = asked.request.headers.get('content-type')
  const request = new Request(asked.request, { headers: type === null ? {} : { 'content-type': type } })
  return { ...asked, request, address: undefined, url: new URL(asked.url.pathname, asked.url) }
}

/** Tells the log of a failure. Of a silent page only that there was one: its trace could hold what somebody typed. */
export function tellFailure(
  log: Log,
  { method, path }: Pick<Route, 'method' | 'path'>,
  error: unknown,
): void {
  if (isSilent(path)) log('A page that keeps no trace failed')
  else log(`${method} ${path} failed`, error)
}
