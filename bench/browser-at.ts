// A browser without a screen that comes over the network, and reads what browsers read.
import { PlainBrowser } from '../tests/browser-without-screen.ts'

/** What a browser asks for over HTTPS. */
export const encodings = 'gzip, deflate, br'

export const browserAt = (origin: string): PlainBrowser =>
  new PlainBrowser((request) => {
    request.headers.set('accept-encoding', encodings)
    return fetch(request, { redirect: 'manual' })
  }, origin)
