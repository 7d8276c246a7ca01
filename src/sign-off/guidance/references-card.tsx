// What a text of the policy refers to, and whether it still stands: for whoever writes it, so that they can word it anew.
import { clauseTitle } from '../../policy/clause-title.ts'
import { certainties } from '../../policy/guidance.ts'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { InItsPlace, whatTheSchoolDid } from './guidance-parts.tsx'
import { keyOf } from './guidance.ts'
import type { Referred } from './references-in.ts'

const kinds: Record<Referred['kind'], string> = {
  guidance: 'Guidance',
  law: 'Law',
  web: 'Web address',
  service: 'Service',
}

/** Nothing is rewritten: an author changes the clause, or leaves it as it is. */
export function ReferencesCard({ references }: { references: readonly Referred[] }) {
  if (references.length === 0) return null
  const dead = references.filter(({ state }) => state === 'superseded').length
  return (
    <Card
      title="References in this text"
      id="references"
      aside={dead > 0 ? `${dead} no longer ${dead === 1 ? 'stands' : 'stand'}` : undefined}
    >
      <p>Nothing here is changed by itself. Word a clause anew where it leans on what no longer stands.</p>
      <ol class="gp-clauses">
        {references.map((each) => (
          <ReferenceItem {...each} />
        ))}
      </ol>
    </Card>
  )
}

function ReferenceItem({ text, kind, clauses, source, state, standing }: Referred) {
  return (
    <li class="gp-clause">
      <div class="gp-clause__place">
        <span class="gp-clause__kind">
          {kinds[kind]} · {clauses.map(clauseTitle).join(', ')}
        </span>
      </div>
      <div class="gp-clause__state">
        <StatePill state={state} />
      </div>
      <div class="gp-clause__body">
        <p class="gp-clause__meaning">{text}</p>
        {source && (
          <ul class="gp-clause__keepers">
            <li>
              In the register:{' '}
              <a class="govuk-link" href={`/guidance/${keyOf(source.id)}`}>
                {source.title}
              </a>
              . {source.edition ?? 'Edition not checked'}.{' '}
              {source.inForceFrom && `In force from ${plainDate(source.inForceFrom)}. `}
              {certainties[source.certainty]}.
            </li>
            {source.superseded && (
              <li>
                <InItsPlace superseded={source.superseded} />
              </li>
            )}
            {whatTheSchoolDid(standing).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function StatePill({ state }: Pick<Referred, 'state'>) {
  if (state === 'superseded') return <Pill tone="red">Superseded</Pill>
  if (state === 'current') return <Pill tone="green">Stands</Pill>
  return <Pill>{state === 'unknown' ? 'Edition not known' : 'Not in the register'}</Pill>
}
