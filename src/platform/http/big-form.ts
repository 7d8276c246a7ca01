// Reads the form of a route that takes a large file: the body lies in memory once, and nothing of it is copied.
import { fieldsOf, noFields, type FormFields } from './form-fields.ts'

export interface Upload {
  /** As the browser called it. */
  name: string
  bytes: Buffer
}
export interface BigForm {
  form: FormFields
  upload: Upload | undefined
}

export const noBigForm: BigForm = { form: noFields, upload: undefined }

/** Whether a request brings a form with files; only such a one can be large. */
export const isBigForm = (type: string | null | undefined): boolean =>
  (type ?? '').startsWith('multipart/form-data')

/** So many bytes of such bodies may lie in memory at once. */
const mostAtOnce = 150_000_000
/** Milliseconds that a body waits for its turn before its sender is told to come again. */
const patience = 20_000

let atOnce = 0
const turns: (() => void)[] = []

/** Reads a body whose length was told and is allowed; 'busy' where too many others are being read for too long. */
export async function readBigForm(request: Request, waits = patience): Promise<BigForm | 'busy'> {
  const length = Number(request.headers.get('content-length'))
  if (!(await takeRoom(length, Date.now() + waits))) return 'busy'
  try {
    const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/iu.exec(
      request.headers.get('content-type') ?? '',
    )?.[1]
    const body = boundary && (await bodyOf(request))
    return boundary && body ? partsOf(body, boundary) : noBigForm
  } finally {
    atOnce -= length
    for (const turn of turns.splice(0)) turn()
  }
}

/** One alone is read however large it is. */
const isRoomFor = (length: number): boolean => atOnce === 0 || atOnce + length <= mostAtOnce

/** Takes room for so many bytes, once there is; false where there is none in time. */
async function takeRoom(length: number, until: number): Promise<boolean> {
  while (!isRoomFor(length)) {
    const left = until - Date.now()
    if (left <= 0) return false
    await new Promise<void>((turn) => {
      turns.push(turn)
      setTimeout(turn, left)
    })
  }
  atOnce += length
  return true
}

/** The whole body; undefined where less came than was told. */
async function bodyOf(request: Request): Promise<Buffer | undefined> {
  const body = Buffer.alloc(Number(request.headers.get('content-length')))
  let at = 0
  for await (const piece of request.body ?? []) {
    if (at + piece.length > body.length) return undefined
    body.set(piece, at)
    at += piece.length
  }
  return at === body.length ? body : undefined
}

/** Source: RFC 7578, RFC 2046 §5.1. */
function partsOf(body: Buffer, boundary: string): BigForm {
  const texts: [string, string][] = []
  let upload: Upload | undefined
  const line = Buffer.from(`\r\n--${boundary}`)
  // The first boundary may stand without a line's end before it.
  let at = body.indexOf(line.subarray(2))
  while (at >= 0) {
    const headsFrom = body.indexOf('\r\n', at + line.length - 2)
    const headsTo = body.indexOf('\r\n\r\n', headsFrom)
    const end = body.indexOf(line, headsTo + 4)
    if (headsFrom < 0 || headsTo < 0 || end < 0) break
    const { name, file } = named(body.toString('utf8', headsFrom, headsTo))
    const content = body.subarray(headsTo + 4, end)
    if (file !== undefined) upload ??= content.length > 0 ? { name: file, bytes: content } : undefined
    else if (name !== undefined) texts.push([name, content.toString('utf8')])
    at = end + 2
  }
  return { form: fieldsOf(texts), upload }
}

function named(heads: string): { name: string | undefined; file: string | undefined } {
  const disposition = /content-disposition:[^\r\n]*/iu.exec(heads)?.[0] ?? ''
  const text = (key: string) =>
    new RegExp(`[; ]${key}="([^"]*)"`, 'iu').exec(disposition)?.[1]?.replaceAll('%22', '"')
  return { name: text('name'), file: text('filename') }
}
