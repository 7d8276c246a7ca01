// Turns what the reading model says of each column of a line into letters (connectionist temporal classification).
import type { Output } from './models.ts'

export interface DecodedLine {
  text: string
  /** How sure the model is, from 0 to 1, on the average of the letters. */
  certainty: number
}

/** A letter that goes on over several columns counts once; the model's first class is "nothing here". */
export function decodeLine({ data, dims }: Output, letters: readonly string[]): DecodedLine {
  const classes = dims[2] ?? 1
  const text: string[] = []
  let sum = 0
  let last = 0
  for (let from = 0; from < data.length; from += classes) {
    const best = largestIn(data, from, from + classes)
    if (best !== 0 && best !== last) {
      text.push(letters[best - 1] ?? '')
      sum += data[from + best] ?? 0
    }
    last = best
  }
  return { text: text.join(''), certainty: text.length === 0 ? 0 : sum / text.length }
}

function largestIn(data: Float32Array, from: number, to: number): number {
  let best = from
  for (let at = from + 1; at < to; at += 1) if ((data[at] ?? 0) > (data[best] ?? 0)) best = at
  return best - from
}
