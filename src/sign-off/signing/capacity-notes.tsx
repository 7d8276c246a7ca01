// In which capacities somebody signs, what follows from each, and a word on sensible distance, above the declaration.
import { capacities as names, staffCapacities, type Capacity } from '../../policy/people.data.ts'
import { Card } from '../../ui/lift/card.tsx'
import { filled } from '../text/policy-text.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { capacityNotes, distanceNote, governs, severalNote, supportElsewhere } from './capacity-notes.data.ts'

export interface CapacityNotesView {
  /** All that the person has; only those that the policy knows are told. */
  capacities: readonly Capacity[]
  version: PolicyVersion
}

export function CapacityNotes({ capacities, version }: CapacityNotesView) {
  const own = capacities.filter((each) => each in capacityNotes)
  const distance = distanceNote[sideOf(capacities)]
  return (
    <Card title="You sign as">
      <dl class="gp-capacities">
        {own.map((each) => (
          <>
            <dt>{names[each]}</dt>
            <dd>
              {capacityNotes[each]?.says} <Where clauses={capacityNotes[each]?.clauses ?? []} />
              {each === governs && <Support version={version} />}
            </dd>
          </>
        ))}
      </dl>
      {own.length > 1 && <p>{severalNote}</p>}
      <p>
        {distance.says} <Where clauses={distance.clauses} />
      </p>
    </Card>
  )
}

const Where = ({ clauses }: { clauses: readonly string[] }) => (
  <span class="gp-capacities__where">({clauses.join(', ')})</span>
)

function Support({ version }: Pick<CapacityNotesView, 'version'>) {
  const contact = filled('governor-support', version.filling)
  return <> {contact ? `For advice, Governor Support: ${contact}.` : supportElsewhere}</>
}

/** The head and staff governors stand on both sides, which is no fault. */
function sideOf(capacities: readonly Capacity[]): keyof typeof distanceNote {
  const staff = capacities.some((each) => staffCapacities.includes(each))
  if (!capacities.includes(governs)) return 'staff'
  return staff ? 'both' : 'governor'
}
