// Writes the school's logo anew: a picture like any other, but what is clear in it stays clear (§17.7).
import type { Answer, Given } from './task.ts'
import { openUpright } from './upright.ts'
import { writeAnew } from './write-anew.ts'

/** The longer side of what is kept, in pixels: enough for the sharpest screens, little for a cheap phone. */
export const longestLogoSide = 512

export async function writeLogo({ bytes }: Given['logo']): Promise<Answer<'logo'>> {
  const opened = await openUpright(bytes)
  if (!opened.ok) return opened
  const side = longestLogoSide
  const small = opened.upright
    .beginClear()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
  return writeAnew(small.png({ compressionLevel: 9 }), 'image/png')
}
