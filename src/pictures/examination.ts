// An examination of a picture as the program knows it: how far it is, and what was found.
import type { Certainty, Remedy } from '../checks/finding.ts'
import type { ClauseNumber } from '../policy/clause-number.ts'
import type { FindingKind } from '../policy/finding-kinds.data.ts'
import type { PictureStage } from '../policy/picture.workflow.ts'
import type { Box, Redacting, Seen, Step } from '../schema/stored-picture.ts'

export interface Examination {
  readonly id: string
  readonly stage: PictureStage
  /** How many pictures of the school stand before it; 0 once it is its turn. */
  readonly ahead: number
  /** From 0 to 100. */
  readonly progress: number
  readonly step: Step | undefined
  /** The upright picture as it came, in pixels; undefined until it has been opened. */
  readonly size: Size | undefined
  readonly seen: Seen
  /** Why it can't be used, where it was refused. */
  readonly refusal: string | undefined
  readonly redacted: boolean
}

/** In pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Like the finding of a text, with a place in a picture. */
export interface PictureFinding {
  readonly kind: FindingKind
  readonly clause: ClauseNumber
  /** Which picture: the key of its file, or its path. */
  readonly image: string
  readonly box: Box
  readonly certainty: Certainty
  readonly stops: boolean
  readonly sentence: string
  /** `redact`: what one tap does to the box. */
  readonly remedy: Remedy & { readonly redact?: Redacting }
}
