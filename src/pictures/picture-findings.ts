// What an examined picture gives away, held against the pupils and consents of the moment. Pure: faces are found, never recognised.
import type { Context } from '../checks/context.ts'
import { findingOf, type Finding, type Remedy } from '../checks/finding.ts'
import type { FindingKind } from '../policy/finding-kinds.data.ts'
import type { Box, Redacting, Seen } from '../schema/stored-picture.ts'
import type { PictureFinding, Size } from './examination.ts'
import { tellDetails } from './tell-details.ts'
import { writingFindings } from './writing-findings.ts'

export interface Examined {
  /** Which picture: the key of its file, or its path. */
  image: string
  size: Size
  seen: Seen
}

/** Sorted from the top of the picture to its foot. */
export function pictureFindings({ image, size, seen }: Examined, context: Context): PictureFinding[] {
  const found = [
    ...(seen.faces ?? []).map(({ box }) => at(image, box, face)),
    ...writingFindings(seen.writing ?? [], context).map(({ box, kind, certainty, sentence }) =>
      at(image, box, placeless(kind, certainty, `The picture shows this in writing. ${sentence}`, uncovered)),
    ),
  ].toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
  const details = seen.details && tellDetails(seen.details)
  const whole: Box = [0, 0, size.width, size.height]
  return details ? [at(image, whole, hidden(details)), ...found] : found
}

type Placeless = Omit<Finding, 'start' | 'end' | 'remedy'> & {
  remedy: Remedy & { redact?: Redacting }
}
const at = (image: string, box: Box, { remedy, ...finding }: Placeless): PictureFinding => ({
  ...finding,
  remedy,
  image,
  box,
})

const placeless = (
  kind: FindingKind,
  certainty: Finding['certainty'],
  sentence: string,
  remedy: Placeless['remedy'],
): Placeless => {
  const { clause, stops } = findingOf({ kind, certainty, sentence, remedy, start: 0, end: 0 })
  return { kind, clause, certainty, stops, sentence, remedy }
}

const uncovered = { label: 'Cover the writing.', redact: 'cover' } as const

const face = placeless('pupil-pictured', 'ask', 'A face can be seen here.', {
  label: 'Say who it is under “pupils in this picture”, or cover the face.',
  redact: 'cover',
})

const hidden = (sentence: string) =>
  placeless('metadata', 'sure', sentence, {
    label: 'Nothing to do: we have taken it out. Take care where else you share the file itself.',
  })
