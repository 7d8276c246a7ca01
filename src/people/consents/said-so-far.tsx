// Who said what for one pupil, the last first: a line for each time.
import { consentPlaces, consentWhats } from '../../policy/consents.data.ts'
import { Table } from '../../ui/components/table.tsx'
import { moment } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import type { KeptAnswer, ListedCarer } from './pupil-queries.ts'
import { inShort } from './said.ts'

export interface SaidView {
  answers: readonly KeptAnswer[]
  carers: readonly ListedCarer[]
  zone: string
}

/** So many times are shown. */
const most = 30

export function SaidSoFar({ answers, carers, zone }: SaidView) {
  if (answers.length === 0) return null
  const times = [...new Set(answers.map(timeOf))].map((time) =>
    answers.filter((each) => timeOf(each) === time),
  )
  const who = (id: string | null) =>
    id === null ? 'School’s record' : (carers.find((each) => each.id === id)?.name ?? 'A former carer')
  return (
    <Card title="What was said">
      <Table
        head={[{ text: 'When' }, { text: 'Who' }, { text: 'Yes to' }, { text: 'No to' }]}
        rows={times
          .slice(0, most)
          .map((same) => [
            { text: same[0] && moment(same[0].at, zone) },
            { text: who(same[0]?.carerId ?? null) },
            { text: listOf(same, true) },
            { text: listOf(same, false) },
          ])}
      />
    </Card>
  )
}

const timeOf = ({ at, carerId, way }: KeptAnswer): string => `${at.toISOString()} ${carerId ?? ''} ${way}`

const listOf = (answers: readonly KeptAnswer[], gives: boolean): string =>
  inShort(({ what, place }) =>
    answers.some((each) => each.gives === gives && each.what === what && each.place === place),
  )
    .map(({ what, where }) =>
      where
        ? `${consentWhats[what]} (${where.map((place) => consentPlaces[place].toLowerCase()).join(', ')})`
        : `${consentWhats[what]} (everywhere)`,
    )
    .join('; ') || '–'
