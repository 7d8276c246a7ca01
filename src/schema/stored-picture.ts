// What the tables hold about a picture, as it stands in their JSON.

/** Left, top, width and height, in whole pixels of the upright picture as it came. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** How a part of a picture is made unrecognisable; to cover it is the safest. */
export type Redacting = 'cover' | 'pixelate' | 'blur'
export interface Redaction {
  readonly box: Box
  readonly how: Redacting
}

/** A face: that there is one, never whose. `score`: how sure the model is, from 0 to 1. */
export interface SeenFace {
  readonly box: Box
  readonly score: number
}
/** A line of writing; its words may have run together. */
export interface SeenWriting {
  readonly box: Box
  readonly text: string
}
/** What the file told besides the picture. None of it is in what we keep. */
export interface HiddenDetails {
  /** Where it was taken. */
  readonly place: boolean
  readonly time: boolean
  readonly camera: boolean
  /** Names, captions and comments. */
  readonly words: boolean
}
/** What was seen; `undefined` until it has been looked for. */
export interface Seen {
  readonly faces?: readonly SeenFace[]
  readonly writing?: readonly SeenWriting[]
  readonly details?: HiddenDetails
}

/** The steps of an examination, in their order. */
export type Step = 'open' | 'faces' | 'writing'
