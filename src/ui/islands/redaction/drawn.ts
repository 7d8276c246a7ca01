// A box as the editor holds it: what the page offered or somebody drew, with a number that stays while it is moved.
import type { Marked } from '../../redaction/box.ts'

export interface Drawn extends Marked {
  readonly id: number
}
