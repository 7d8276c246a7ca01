// The history of a thing as a page shows it: what was done, by whom, when, and under which clause. Newest first.
import { clauseTitle } from '../policy/clause-title.ts'
import { moment } from '../ui/dates.ts'
import { Card } from '../ui/lift/card.tsx'
import { Timeline } from '../ui/lift/timeline.tsx'
import type { Entry } from './ledger.ts'

export function HistoryList({ entries, zone }: { entries: readonly Entry[]; zone: string }) {
  return (
    <Card title="History">
      <Timeline
        entries={entries.toReversed().map((entry) => ({
          title: `${whoDid(entry)}${placeOf(entry)} ${entry.done}`,
          when: moment(new Date(entry.at), zone),
          text: wordsOf(entry),
        }))}
      />
    </Card>
  )
}

const whoDid = ({ actor, by }: Entry): string => (actor ? by : by === 'visitor' ? 'A visitor' : 'The program')

const placeOf = ({ detail }: Entry): string =>
  typeof detail['inPlaceOf'] === 'string' ? `, for ${detail['inPlaceOf']},` : ''

function wordsOf({ detail, clause, subject }: Entry): string {
  const reason = typeof detail['reason'] === 'string' ? `“${detail['reason']}” ` : ''
  // What the law asks, and no clause of the policy, has none to name.
  if (clause === '') return reason.trim()
  const version = subject.version > 0 ? `, version ${subject.version}` : ''
  const title = clauseTitle(clause)
  return `${reason}${title === clause ? `Clause ${clause}` : title}${version}`
}
