// What the command tells of something found in a picture: like a finding in a text, with the picture and a box as its place.
import type { Finding } from '../finding.ts'

export type PictureFound = Pick<Finding, 'kind' | 'clause' | 'certainty' | 'sentence'> & {
  /** As the input names it. */
  readonly image: string
  /** Left, top, width and height, in pixels of the upright picture. */
  readonly box: readonly [x: number, y: number, width: number, height: number]
}
