// Cuts lines of writing out of a picture, each turned level, where the model says that there is writing.
import type * as Common from '@gutenye/ocr-common'

export interface CutLine {
  image: Common.ImageRawData
  /** The four corners, across and down, in pixels of the picture. */
  corners: readonly (readonly number[])[]
}

/** Below it a pixel is no writing. From 0 to 1; the library's own figure. */
const leastLikely = 0.03

/** `likely`: for each pixel of the picture, how likely writing is there. `picture`: four bytes a pixel. */
export async function cutLines(likely: Float32Array, picture: Common.ImageRawData): Promise<CutLine[]> {
  const { Cut, split } = await (loading ??= load())
  const { width, height } = picture
  const marks = new Uint8Array(width * height * 4)
  for (const [pixel, value] of likely.entries())
    if (value > leastLikely) marks.fill(255, pixel * 4, pixel * 4 + 4)
  const lines = await split(new Cut({ data: marks, width, height }), new Cut(picture))
  return lines.map(({ image, box }) => ({ image, corners: box }))
}

/** Named apart: it leads to a file that is not in UTF-8, on which the linter stumbles. */
const packageName = '@gutenye/ocr-common'

let loading: ReturnType<typeof load> | undefined
async function load() {
  const common = (await import(packageName)) as typeof Common
  const { splitIntoLineImages: split } = (await import(`${packageName}/splitIntoLineImages`)) as {
    splitIntoLineImages: Common.SplitIntoLineImages
  }
  /** The pixels of a line, four bytes each. They are copied, since the library's own memory moves. */
  class Cut extends common.ImageRawBase {
    constructor({ data, width, height }: Common.ImageRawData) {
      super({ data: Uint8Array.from(data), width, height })
    }
  }
  await opencvIsReady()
  common.registerBackend({
    FileUtils: common.FileUtilsBase,
    ImageRaw: Cut,
    InferenceSession: undefined,
    splitIntoLineImages: split,
    defaultModels: undefined,
  })
  return { Cut, split }
}

/** The library begins to work before this is. */
async function opencvIsReady(): Promise<void> {
  const { default: opencv }: { default: { Mat?: unknown; onRuntimeInitialized?: () => void } } =
    await import('@techstark/opencv-js')
  if (opencv.Mat === undefined)
    await new Promise<void>((ready) => {
      opencv.onRuntimeInitialized = ready
    })
}
