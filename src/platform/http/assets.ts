// The built style sheets, scripts and fonts: read and compressed once, then sent from memory.
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

import { accepts } from './encodings.ts'

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** An asset in memory. A font is compressed in itself already, so it has no smaller forms. */
interface Kept {
  type: string
  plain: Buffer<ArrayBuffer>
  br?: Buffer<ArrayBuffer>
  gzip?: Buffer<ArrayBuffer>
}

/** Serves the assets of one folder. `name` is a file's name alone; undefined where there is no such asset. */
export function serveAssets(folder: string) {
  const kept = new Map<string, Promise<Kept>>()
  return async (name: string, accept: string | undefined): Promise<Response | undefined> => {
    const loading = kept.get(name) ?? load(folder, name)
    kept.set(name, loading)
    const found = await loading.catch(() => {
      // Whoever makes up names must not fill the memory.
      kept.delete(name)
      return undefined
    })
    return found && answer(found, accept)
  }
}

/** Throws where there is no such file, or no file of ours. */
async function load(folder: string, name: string): Promise<Kept> {
  const type = mediaTypes[extname(name)]
  if (type === undefined) throw new Error('not an asset')
  const plain = Buffer.from(await readFile(join(folder, name)))
  if (type.startsWith('font/')) return { type, plain }
  const [br, zipped] = await Promise.all([promisify(brotliCompress)(plain), promisify(gzip)(plain)])
  return { type, plain, br: Buffer.from(br), gzip: Buffer.from(zipped) }
}

/** Built files carry their hash in the name, so a browser may keep them for ever. */
function answer({ type, plain, ...smaller }: Kept, accept: string | undefined): Response {
  const headers = new Headers({
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const encoding = (['br', 'gzip'] as const).find((each) => smaller[each] && accepts(accept, each))
  if (smaller.br) headers.set('vary', 'accept-encoding')
  if (encoding) headers.set('content-encoding', encoding)
  return new Response((encoding && smaller[encoding]) ?? plain, { headers })
}
