// Gives the pixels of a picture that the models look at: upright, and no more of them than they need.
import { pixelsOf } from './pixels.ts'
import { readDetails } from './read-details.ts'
import type { Answer, Given } from './task.ts'
import { broken, openUpright } from './upright.ts'

/** The longer side, in pixels: a face that is smaller in it can't be told from another in what goes out. */
export const longestView = 2048

export async function viewPicture({ bytes }: Given['view']): Promise<Answer<'view'>> {
  const opened = await openUpright(bytes)
  if (!opened.ok) return opened
  const { upright } = opened
  const small = { width: longestView, height: longestView, fit: 'inside', withoutEnlargement: true } as const
  const pixels = await pixelsOf(upright.begin().resize(small))
  return pixels
    ? {
        ok: true,
        value: { ...pixels, scale: upright.width / pixels.width, details: await readDetails(bytes) },
      }
    : { ok: false, sentence: broken }
}
