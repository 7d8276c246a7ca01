// Looks at pictures that lie in files, without a database: for the command that checks posts, and for the exam.
import { readFile, stat } from 'node:fs/promises'

import type { LookAtPicture } from '../checks/command/check-command.ts'
import { lookingLimits } from './child/child-limits.data.ts'
import { openChild, type Child } from './child/open-child.ts'
import { askOnce, tooHard } from './child/open-once.ts'
import { enlarged } from './enlarged.ts'
import type { PictureFinding } from './examination.ts'
import { pictureFindings } from './picture-findings.ts'
import { mostPictureBytes } from './submit-picture.ts'

type Look = (
  ...given: Parameters<LookAtPicture>
) => Promise<{ ok: true; findings: PictureFinding[] } | { ok: false; problem: string }>

/** One process looks at all of them, and a new one opens each. `end` when there are no more. */
export function pictureLooker(): { look: Look; end: () => void } {
  let child: Child | undefined
  const looker = () => {
    if (!child || child.hasEnded()) child = openChild(lookingLimits)
    return child
  }
  return {
    end: () => child?.end(),
    async look(file, image, context) {
      const read = await readPicture(file)
      if (!read.ok) return read
      const view = await askOnce('view', { bytes: read.bytes })
      if (!view.ok) return { ok: false, problem: view.sentence }
      const { scale, details, ...pixels } = view.value
      const seen = await looker().ask('look', pixels)
      if (!seen.ok) return { ok: false, problem: 'sentence' in seen ? seen.sentence : tooHard }
      const size = { width: Math.round(pixels.width * scale), height: Math.round(pixels.height * scale) }
      const all = { details, ...enlarged(seen.value, scale) }
      return { ok: true, findings: pictureFindings({ image, size, seen: all }, context) }
    },
  }
}

async function readPicture(
  file: string,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; problem: string }> {
  const about = await stat(file).catch(() => undefined)
  if (!about?.isFile()) return { ok: false, problem: 'There is no such file.' }
  if (about.size > mostPictureBytes) return { ok: false, problem: 'The picture has more than 20 MB.' }
  const bytes = await readFile(file).catch(() => undefined)
  return bytes ? { ok: true, bytes: new Uint8Array(bytes) } : { ok: false, problem: 'It can’t be read.' }
}
