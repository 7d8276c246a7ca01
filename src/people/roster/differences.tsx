// The first of those whom a roster adds, changes or takes off.
import type { ComponentChildren } from 'preact'

import { Details } from '../../ui/components/details.tsx'
import { Table } from '../../ui/components/table.tsx'
import { Card } from '../../ui/lift/card.tsx'
import type { RosterPlan } from './compare-roster.ts'
import type { PupilFacts } from './roster.ts'

/** So many of each are shown. */
const most = 10

const nameOf = ({ givenName, familyName, knownAs }: PupilFacts): string =>
  `${givenName} ${familyName}${knownAs === null ? '' : ` (${knownAs})`}`

export function Differences({ plan: { pupils, staff, carers } }: { plan: RosterPlan }) {
  const lists: { title: string; all: number; rows: [string, ComponentChildren][] }[] = [
    {
      title: 'Pupils who would be marked as left',
      all: pupils.left.length,
      rows: pupils.left.slice(0, most).map((pupil) => [nameOf(pupil), pupil.className]),
    },
    {
      title: 'Pupils who change',
      all: pupils.changed.length,
      rows: pupils.changed.slice(0, most).map(({ now, fields }) => [nameOf(now), fields.join(', ')]),
    },
    {
      title: 'New pupils',
      all: pupils.added.length,
      rows: pupils.added.slice(0, most).map((pupil) => [nameOf(pupil), pupil.className]),
    },
    {
      title: 'New members of staff',
      all: staff.added.length,
      rows: staff.added.slice(0, most).map((one) => [one.fullName, one.position]),
    },
    {
      title: 'New carers',
      all: carers.added.length,
      rows: carers.added.slice(0, most).map((one) => [one.fullName, one.email ?? 'no e-mail address']),
    },
  ]
  const shown = lists.filter(({ all }) => all > 0)
  if (shown.length === 0) return null
  return (
    <Card title="Who they are">
      {shown.map(({ title, all, rows }) => (
        <Details summary={`${title}: ${all.toLocaleString('en-GB')}`}>
          <Table rows={rows.map((cells) => cells.map((text) => ({ text })))} firstCellIsHeader />
          {all > most && <p class="govuk-body">The first {most} are shown.</p>}
        </Details>
      ))}
    </Card>
  )
}
