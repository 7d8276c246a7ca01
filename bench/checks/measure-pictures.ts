// What a picture costs, at two sizes: processor time and memory of the processes that open it and look at it, and what is found.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'

import { avatarFaces } from '../../exam/pictures/avatar-faces.data.ts'
import { drawFaces } from '../../exam/pictures/draw-faces.ts'
import { drawWriting } from '../../exam/pictures/draw-writing.ts'
import { chanceFrom } from '../../exam/pictures/made-up.ts'
import { portraitsIn } from '../../exam/pictures/make-pictures.ts'
import { lookingLimits, openingLimits } from '../../src/pictures/child/child-limits.data.ts'
import { openChild, type Child } from '../../src/pictures/child/open-child.ts'
import { measureTesseract, tesseractIn } from './measure-tesseract.ts'

const sizes = { '2 megapixels': [1632, 1224], '12 megapixels': [4000, 3000] } as const
const names = ['Maya Kowalski', 'Bilal Hussain', 'Grace Okafor']

/** Prints each line as soon as it is known. */
export async function measurePictures(root: string, print: (line: string) => void): Promise<void> {
  print('One picture: seconds of processor time, and the most memory that the process held')
  for (const [size, [width, height]] of Object.entries(sizes)) {
    const [faces, writing] = await Promise.all([classPicture(root), certificate()])
    const enlarge = (bytes: Buffer) => sharp(bytes).resize(width, height, { fit: 'fill' }).jpeg().toBuffer()
    for (const [what, bytes] of [
      ['a class', await enlarge(faces)],
      ['a sheet', await enlarge(writing)],
    ] as const)
      await measureOurs(`${what}, ${size}`, new Uint8Array(bytes), print)
    const read = await measureTesseract(tesseractIn(root), await enlarge(writing))
    const found = names.filter((name) => read.text.includes(name)).length
    print(lineOf(`tesseract.js, a sheet, ${size}`, read, `${found} of ${names.length} names`))
  }
}

const classPicture = async (root: string): Promise<Buffer> =>
  (await drawFaces('middle', portraitsIn(root), Object.keys(avatarFaces), chanceFrom(7))).bytes

async function certificate(): Promise<Buffer> {
  const pupils = names.map((name) => {
    const [givenName = '', familyName = ''] = name.split(' ')
    return { id: name, givenName, familyName, className: '', nameConsent: false, photoConsent: false }
  })
  return (await drawWriting('held sheet', pupils, chanceFrom(7))).bytes
}

async function measureOurs(what: string, bytes: Uint8Array, print: (line: string) => void): Promise<void> {
  const opener = openChild(openingLimits)
  const view = await opener.ask('view', { bytes })
  print(lineOf(`opening, ${what}`, await usedBy(opener), ''))
  opener.end()
  if (!view.ok) throw new Error(`${what} was not opened.`)
  const looker = openChild(lookingLimits)
  let before = 0
  for (const turn of ['first look', 'next look']) {
    const seen = await looker.ask('look', view.value)
    const used = await usedBy(looker)
    if (!seen.ok) throw new Error(`${what} was not looked at.`)
    const text = seen.value.writing.map((line) => line.text.replaceAll(' ', '')).join('\n')
    const found = names.filter((name) => text.includes(name.replaceAll(' ', ''))).length
    const told = `${seen.value.faces.length} faces, ${found} of ${names.length} names`
    print(lineOf(`${turn}, ${what}`, { ...used, seconds: used.seconds - before }, told))
    before = used.seconds
  }
  looker.end()
}

export interface Used {
  seconds: number
  /** Bytes. */
  memory: number
}

const lineOf = (what: string, { seconds, memory }: Used, found: string): string =>
  [
    what.padEnd(42),
    `${seconds.toFixed(2)} s`.padStart(9),
    `${Math.round(memory / 1e6)} MB`.padStart(10),
    `  ${found}`,
  ].join('')

/** In clock ticks of a hundredth of a second. Source: proc(5). */
async function usedBy({ pid }: Child): Promise<Used> {
  const folder = join('/proc', String(pid))
  const fields = (await readFile(join(folder, 'stat'), 'utf8')).split(') ')[1]?.split(' ') ?? []
  const status = await readFile(join(folder, 'status'), 'utf8')
  const most = Number(/^VmHWM:\s*(\d+) kB/mu.exec(status)?.[1] ?? 0) * 1024
  return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, memory: most }
}
