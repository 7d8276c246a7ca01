// Opens a picture for the first time: what its file tells besides, what goes out of it, and what is redacted in it.
import type { Redaction } from '../../schema/stored-picture.ts'
import { copyType } from '../copy-type.ts'
import { redact } from '../redacting/redact.ts'
import { library } from './library.ts'
import { pixelsOf } from './pixels.ts'
import { readDetails } from './read-details.ts'
import type { Answer, Given } from './task.ts'
import { broken, openUpright, type Upright } from './upright.ts'
import { writeAnew, writeCopy } from './write-anew.ts'

export async function openPicture({ bytes, redactions }: Given['open']): Promise<Answer<'open'>> {
  const opened = await openUpright(bytes)
  if (!opened.ok) return opened
  const { upright } = opened
  const { width, height } = upright
  const details = await readDetails(bytes)
  if (redactions.length > 0) return openRedacted(upright, redactions)
  const copy = await writeCopy(upright.begin())
  return copy.ok ? { ok: true, value: { width, height, details, copy: copy.value } } : copy
}

async function openRedacted(upright: Upright, redactions: readonly Redaction[]): Promise<Answer<'open'>> {
  const pixels = await pixelsOf(upright.begin())
  if (!pixels) return { ok: false, sentence: broken }
  await redact(pixels, redactions)
  const open = await library()
  const { data, width, height } = pixels
  const begin = () => open(data, { raw: { width, height, channels: 3 } })
  const copy = await writeCopy(begin())
  const master = await writeAnew(begin().jpeg({ quality: 92, chromaSubsampling: '4:4:4' }), copyType)
  if (!copy.ok || !master.ok) return { ok: false, sentence: broken }
  const details = { place: false, time: false, camera: false, words: false }
  return { ok: true, value: { width, height, details, copy: copy.value, master: master.value } }
}
