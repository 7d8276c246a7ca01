// Looks at the pixels of a picture: first for faces, then for writing.
import { findFaces } from '../faces/find-faces.ts'
import { findWriting } from '../writing/find-writing.ts'
import type { Answer, Given, Progress } from './task.ts'

/** Of the whole time, how much the looking for faces takes, from 0 to 100. */
const facesTake = 40

export async function look(
  pixels: Given['look'],
  report: (progress: Progress) => void,
): Promise<Answer<'look'>> {
  const faces = await findFaces(pixels, (share) =>
    report({ step: 'faces', progress: Math.round(share * facesTake) }),
  )
  const writing = await findWriting(pixels, (share) =>
    report({ step: 'writing', progress: Math.round(facesTake + share * (100 - facesTake)) }),
  )
  return { ok: true, value: { faces, writing } }
}
