// tesseract.js on the same picture, with its data from a package, so that nothing is fetched.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { z } from 'zod'

import type { Used } from './measure-pictures.ts'

const read = z.object({ data: z.object({ text: z.string() }) })
interface Library {
  createWorker: (
    language: string,
    engine: number,
    options: { langPath: string; cacheMethod: 'none' },
  ) => Promise<Worker>
}
interface Worker {
  recognize: (picture: Buffer) => Promise<unknown>
  terminate: () => Promise<unknown>
}

export interface Tesseract {
  packages: NodeJS.Require
}
export const tesseractIn = (root: string): Tesseract => ({
  packages: createRequire(join(root, 'bench/package.json')),
})

/** Its memory is that of this whole process, in which its threads run. */
export async function measureTesseract(
  { packages }: Tesseract,
  picture: Buffer,
): Promise<Used & { text: string }> {
  const { createWorker } = packages('tesseract.js') as Library
  const data = dirname(packages.resolve('@tesseract.js-data/eng/package.json'))
  const before = process.cpuUsage()
  const worker = await createWorker('eng', 1, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
  })
  const { text } = read.parse(await worker.recognize(picture)).data
  const { user, system } = process.cpuUsage(before)
  const memory = process.memoryUsage().rss
  await worker.terminate()
  return { text, seconds: (user + system) / 1e6, memory }
}
