// One labelled picture of the exam: what is in it is known, since a script made it.
import type { Box, HiddenDetails } from '../../src/schema/stored-picture.ts'

/** A name that stands in a picture, and where. */
export interface WrittenName {
  text: string
  box: Box
  /** Whether it may stand there: then a finding that stops would be in vain. */
  allowed: boolean
}

export interface PictureCase {
  id: string
  half: 'tune' | 'report'
  kind: string
  bytes: Buffer
  names: readonly WrittenName[]
  faces: readonly Box[]
  details: HiddenDetails
}

export const noDetails: HiddenDetails = { place: false, time: false, camera: false, words: false }
