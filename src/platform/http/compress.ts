// Sends pages compressed: to a parent's phone on a slow line, a page of 47 kB goes as 6.
import { brotliCompressSync, constants } from 'node:zlib'

import { accepts } from './encodings.ts'

/** Assets are compressed where they are kept, pictures are so by nature, and a stream of events must not wait. */
const pages = /^(?:text\/html|application\/atom\+xml)\b/u

/** A smaller answer fits one packet anyway. Bytes. */
const worthIt = 1400

/**
 * Brotli at its second quality takes a tenth of a millisecond for a page; gzip takes several times as long for a larger result.
 * Every browser of the last eight years takes Brotli over HTTPS; the others get the page as it is.
 */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

type Answer<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>

/** Wraps a server so that its pages go compressed to whoever can read them so. */
export const compressing =
  <Rest extends unknown[]>(answer: Answer<Rest>): Answer<Rest> =>
  async (request, ...rest) => {
    const response = await answer(request, ...rest)
    const { headers, status } = response
    const smaller =
      pages.test(headers.get('content-type') ?? '') && accepts(request.headers.get('accept-encoding'), 'br')
    if (!smaller) return response
    const plain = Buffer.from(await response.arrayBuffer())
    if (plain.length < worthIt) return new Response(plain, { status, headers })
    headers.set('content-encoding', 'br')
    headers.append('vary', 'accept-encoding')
    return new Response(Buffer.from(brotliCompressSync(plain, quick)), { status, headers })
  }
