// Carries a receipt from the form to the page of thanks: in a cookie that is read once, so that no address, history or log holds it.
import { namedCookie } from '../../platform/http/session-cookie.ts'
import type { Visit } from '../../platform/http/visit.ts'

const name = 'receipt'
/** Seconds: the time that a slow phone takes to turn the page. */
const lasts = 120
/** A cookie of ours has 43 signs; a receipt has fewer. */
const [length, filler] = [43, '_']

type Header = readonly [string, string]

export const receiptHeader = ({ secure }: Visit, receipt: string): Header => [
  'set-cookie',
  namedCookie(name, receipt.padEnd(length, filler), secure, lasts),
]

/** The receipt, or '' where there is none. */
export const receiptOf = ({ cookie }: Visit): string => (cookie(name) ?? '').replaceAll(filler, '')

/** The page that shows it takes it away from the browser. */
export function shownOnce({ secure }: Visit, shown: Response): Response {
  shown.headers.append('set-cookie', namedCookie(name, '', secure, 0))
  return shown
}
