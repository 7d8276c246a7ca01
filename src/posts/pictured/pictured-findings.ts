// What is found in a picture by those whom a person has said are in it. No face is ever recognised by a machine (§18.2).
import type { Pupil } from '../../checks/context.ts'
import { findingOf, type Finding } from '../../checks/finding.ts'

export interface Pictured {
  /** Undefined where nobody has said who is in the picture. */
  readonly pictured?: readonly Pupil[] | undefined
  readonly pupilsContribute?: boolean
}

const found = (sentence: string, label: string, certainty: 'sure' | 'ask'): Finding =>
  findingOf({ kind: 'pupil-pictured', start: 0, end: 0, certainty, sentence, remedy: { label } })

/** For a post that has a picture. Where pupils contribute, no consent lifts the ban on showing them. */
export function picturedFindings({ pictured, pupilsContribute = false }: Pictured): Finding[] {
  if (!pictured) return [unsaid]
  return pictured
    .filter(({ photoConsent }) => pupilsContribute || !photoConsent)
    .map(({ knownAs, givenName, photoConsent }) =>
      found(
        photoConsent
          ? `Pupils write here, so no pupil may be identified: ${knownAs ?? givenName} is in the picture.`
          : `${knownAs ?? givenName} is in the picture, and the family has not agreed to pictures here.`,
        'Take another picture, or one in which this pupil can’t be recognised.',
        'sure',
      ),
    )
}

const unsaid = found(
  'Nobody has said yet which pupils the picture shows.',
  'Say who is in the picture, or that no pupil can be recognised.',
  'ask',
)
