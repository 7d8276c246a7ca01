// What the examining of a picture found, as findings of its post: many faces are one matter, and what its author has said counts (§18.2). Pure.
import type { Context, Pupil } from '../../checks/context.ts'
import { findingOf, type Finding } from '../../checks/finding.ts'
import type { Examination, PictureFinding } from '../../pictures/examination.ts'
import { pictureFindings } from '../../pictures/picture-findings.ts'
import type { FindingKind } from '../../policy/finding-kinds.data.ts'
import { pictureDone, pictureGone, pictureRefused } from '../../policy/picture.workflow.ts'

const ofFaces: FindingKind = 'pupil-pictured'

/** Everything found with its place in the picture, in pixels of the picture as it came; nothing before it has been opened. */
export function placesIn(examination: Examination | undefined, context: Context): PictureFinding[] {
  if (!examination?.size) return []
  return pictureFindings({ image: examination.id, size: examination.size, seen: examination.seen }, context)
}

/** `pictured`: the pupils whom its author has named, or none where they said so; undefined where they have said nothing. */
export function examinedFindings(
  examination: Examination | undefined,
  context: Context,
  pictured: readonly Pupil[] | undefined,
): Finding[] {
  const found = placesIn(examination, context)
  const faces = found.filter(({ kind }) => kind === ofFaces).length
  const others = found.filter(({ kind }) => kind !== ofFaces)
  return [
    ...others.map(({ kind, certainty, sentence, remedy: { label } }) =>
      findingOf({ kind, certainty, sentence, start: 0, end: 0, remedy: { label } }),
    ),
    ...(faces > 0 && pictured?.length === 0 ? [unnamed(faces)] : []),
  ]
}

/** Somebody said that no pupil can be recognised, and there are faces: those of adults, perhaps. */
const unnamed = (faces: number): Finding =>
  findingOf({
    kind: ofFaces,
    start: 0,
    end: 0,
    certainty: 'ask',
    sentence: `No pupil can be recognised, it was said. ${faces === 1 ? 'One face' : `${faces} faces`} can be seen.`,
    remedy: { label: 'Cover the faces, or say whose they are.' },
  })

/** Why a post can't go out yet, or with this picture at all. */
export function pictureStops(
  examination: Examination | undefined,
): { sentence: string; clause: string; examining: boolean }[] {
  if (!examination || examination.stage === pictureDone) return []
  if (examination.stage === pictureRefused)
    return [{ sentence: examination.refusal ?? cantBeUsed, clause: '17.9', examining: false }]
  if (examination.stage === pictureGone) return [{ sentence: cantBeUsed, clause: '18.2', examining: false }]
  return [{ sentence: 'The picture is still being examined.', clause: '18.2', examining: true }]
}

const cantBeUsed = 'This picture can’t be used. Choose another.'
