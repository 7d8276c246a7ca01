// The cookie that holds a session's token. The database knows only the token's hash.
import { createHash, randomBytes } from 'node:crypto'

/** Under HTTPS the browser itself refuses this name from another host or path. */
const nameOf = (secure: boolean, name = ''): string =>
  `${secure ? '__Host-' : ''}gatepost${name && `-${name}`}`

export const newToken = (): string => randomBytes(32).toString('base64url')
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The token of the session. */
export const readToken = (request: Request, secure: boolean): string | undefined =>
  readCookie(request, '', secure)

/** The token in a cookie of ours; undefined where there is none, or none of our making. */
export function readCookie(request: Request, name: string, secure: boolean): string | undefined {
  const wanted = `${nameOf(secure, name)}=`
  const pair = (request.headers.get('cookie') ?? '').split(/;\s*/u).find((each) => each.startsWith(wanted))
  const token = pair?.slice(wanted.length)
  return token && /^[\w-]{43}$/u.test(token) ? token : undefined
}

export const tokenCookie = (token: string, secure: boolean): string =>
  `${nameOf(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
/** A cookie beside the session's; `lasts` in seconds. */
export const namedCookie = (name: string, token: string, secure: boolean, lasts: number): string =>
  `${nameOf(secure, name)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${lasts}${secure ? '; Secure' : ''}`
export const noTokenCookie = (secure: boolean): string => `${tokenCookie('', secure)}; Max-Age=0`
