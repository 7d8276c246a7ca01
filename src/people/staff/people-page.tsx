// Everybody on the school's record: what they are to it, what they may decide, and who has left.
import { capacities, roles } from '../../policy/people.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { plainDate } from '../../ui/dates.ts'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { isCurrent, lastDayOf, type PersonRecord } from './people-queries.ts'

export interface PeopleView {
  people: readonly PersonRecord[]
  mayAdd: boolean
  today: string
}

export function PeoplePage({ people, mayAdd, today }: PeopleView) {
  const isHere = ({ capacities: all }: PersonRecord) => all.some((each) => isCurrent(each, today))
  const [here, others] = [people.filter(isHere), people.filter((person) => !isHere(person))]
  return (
    <>
      <PageTitle lead="What somebody may do here follows from what they are to the school, and ends with it.">
        People
      </PageTitle>
      <ActionRow>
        {mayAdd && <Button href="/people/new">Add a person</Button>}
        <a class="govuk-link" href="/people/vetting">
          Who is vetted
        </a>
        <a class="govuk-link" href="/people/training">
          Whose training runs out
        </a>
      </ActionRow>
      <Card title="At the school today" aside={`${here.length} people`}>
        <ul class="gp-rows">
          {here.map((person) => (
            <PersonRow person={person} today={today} />
          ))}
        </ul>
      </Card>
      {others.length > 0 && (
        <Card title="Have left, or are still to come">
          <ul class="gp-rows">
            {others.map((person) => (
              <PersonRow person={person} today={today} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function PersonRow({ person, today }: { person: PersonRecord; today: string }) {
  const held = person.roles.filter((each) => isCurrent(each, today))
  const what = person.capacities.filter((each) => isCurrent(each, today))
  return (
    <li class="gp-rows__row">
      <div>
        <p class="gp-rows__name">
          <a class="govuk-link" href={`/people/${person.id}`}>
            {person.name}
          </a>{' '}
          {held.map(({ role }) => [<Pill tone="blue">{roles[role]}</Pill>, ' '])}
        </p>
        <p class="gp-rows__note">
          {[
            person.position,
            ...what.map(({ capacity }) => capacities[capacity].toLowerCase()),
            person.lineManager && `line manager ${person.lineManager.name}`,
          ]
            .filter(Boolean)
            .join(', ')}
          <LastDay person={person} today={today} />
        </p>
      </div>
    </li>
  )
}

function LastDay({ person, today }: { person: PersonRecord; today: string }) {
  const last = lastDayOf(person)
  if (last === undefined) return null
  return <>. {last < today ? `Left on ${plainDate(last)}` : `Leaves on ${plainDate(last)}`}</>
}
