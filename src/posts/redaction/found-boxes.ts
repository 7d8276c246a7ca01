// The boxes that are drawn ready: faces and writing that were found, ticked where no pupil may be seen there.
import type { FindingKind } from '../../policy/finding-kinds.data.ts'
import type { Marked } from '../../ui/redaction/box.ts'
import { placesIn } from '../pictures/examined-findings.ts'
import type { PostContext } from '../post-context.ts'

const labels: Partial<Record<FindingKind, string>> = {
  'pupil-pictured': 'A face',
  'written-name': 'A pupil’s name in writing',
  'contact-detail': 'Contact details in writing',
}

/** A face is ticked unless its author has said who is in the picture, and all of them may be shown. */
export function foundBoxes(context: PostContext): Marked[] {
  const { pictured, pupilsContribute = false, examination } = context
  const free = pictured?.every(({ photoConsent }) => photoConsent) === true && !pupilsContribute
  return placesIn(examination, context).flatMap(({ kind, box, remedy, stops }) => {
    const label = labels[kind]
    return label && remedy.redact ? [{ box, how: remedy.redact, label, ticked: stops || !free }] : []
  })
}
