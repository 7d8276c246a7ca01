// The training register: whose course has run out, whose runs out soon, and all the others (§14.5).
import {
  standingOfTraining,
  trainingStandings,
  type TrainingStanding,
} from '../../policy/training-standing.ts'
import type { Tone } from '../../policy/workflow.ts'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { TrainingOf } from './training-queries.ts'

const order: readonly TrainingStanding[] = ['run-out', 'soon', 'in-date']
const tones: Readonly<Record<TrainingStanding, Tone>> = {
  'run-out': 'red',
  soon: 'yellow',
  'in-date': 'green',
}

export function TrainingsPage({ trainings, today }: { trainings: readonly TrainingOf[]; today: string }) {
  const groups = order
    .map((standing) => ({
      standing,
      rows: trainings.filter((each) => standingOfTraining(each, today) === standing),
    }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <>
      <PageTitle lead="A course is written down on the page of its person. People are told two months, and two weeks, before one runs out.">
        Training
      </PageTitle>
      {groups.length === 0 && (
        <EmptyState title="No course is on record">
          Open a person’s page and write down what they were trained in, and until when it counts.
        </EmptyState>
      )}
      {groups.map(({ standing, rows }) => (
        <Card title={trainingStandings[standing]} aside={String(rows.length)}>
          <ul class="gp-rows">
            {rows.map((row) => (
              <Row row={row} standing={standing} />
            ))}
          </ul>
        </Card>
      ))}
      <p>
        <a class="govuk-link" href="/people/training/needed">
          Which courses the school asks for, and what rests
        </a>
      </p>
      <p>
        <a class="govuk-link" href="/people/training.csv">
          Take this table along (CSV)
        </a>
      </p>
    </>
  )
}

const Row = ({ row, standing }: { row: TrainingOf; standing: TrainingStanding }) => (
  <li class="gp-rows__row">
    <div>
      <p class="gp-rows__name">
        <a class="govuk-link" href={`/people/${row.person.id}`}>
          {row.person.name}
        </a>{' '}
        <Pill tone={tones[standing]}>{trainingStandings[standing]}</Pill>
      </p>
      <p class="gp-rows__note">
        {row.course}, {plainDate(row.takenOn)}
        {row.expiresOn && `, counts until ${plainDate(row.expiresOn)}`}
      </p>
    </div>
  </li>
)
