// What the program asks of the process that opens pictures, and what it is told.
import type { HiddenDetails, Redaction, SeenFace, SeenWriting } from '../../schema/stored-picture.ts'

/** Upright pixels, three bytes each: red, green, blue. */
export interface Pixels {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** A picture written anew, with nothing in the file besides. */
export interface Written {
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

export interface Opened {
  /** Of the upright picture as it came, in pixels. */
  readonly width: number
  readonly height: number
  readonly details: HiddenDetails
  /** What goes out: small. */
  readonly copy: Written
  /** As large as it came; only where something was redacted. */
  readonly master?: Written
}

export interface View extends Pixels {
  /** How many pixels of the upright picture one of these is. */
  readonly scale: number
  readonly details: HiddenDetails
}

/** The answers, by the name of the task. */
export interface Answers {
  /** Opens a picture, and redacts it first where boxes are given. */
  open: Opened
  /** Writes a logo anew. */
  logo: Written
  /** Gives the pixels that the models look at, and what the file tells besides. */
  view: View
  /** Looks for faces and writing; boxes in the pixels given. */
  look: { readonly faces: readonly SeenFace[]; readonly writing: readonly SeenWriting[] }
}
export type TaskName = keyof Answers

export interface Given {
  open: { readonly bytes: Uint8Array; readonly redactions: readonly Redaction[] }
  logo: { readonly bytes: Uint8Array }
  view: { readonly bytes: Uint8Array }
  look: Pixels
}

/** A refusal is an answer: the sentence says what to do. */
export type Answer<Name extends TaskName> =
  | { readonly ok: true; readonly value: Answers[Name] }
  | { readonly ok: false; readonly sentence: string }

export interface Asked<Name extends TaskName = TaskName> {
  readonly task: Name
  readonly given: Given[Name]
}

/** How far it is, from 0 to 100. */
export interface Progress {
  readonly step: 'faces' | 'writing'
  readonly progress: number
}
export type Told = { readonly progress: Progress } | { readonly answer: Answer<TaskName> }
