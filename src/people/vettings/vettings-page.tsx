// The register of vetting: who from outside may contribute, until when, and whose right has ended (§18.6 note).
import type { Tone } from '../../policy/workflow.ts'
import { TaskList } from '../../ui/components/task-list.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { VettingOf } from './vetting-queries.ts'

export function VettingsPage({ people, today }: { people: readonly VettingOf[]; today: string }) {
  return (
    <>
      <PageTitle lead="Somebody from outside contributes to a site once the school has checked who they are. With the last day of the vetting that right ends by itself.">
        Vetting
      </PageTitle>
      {people.length === 0 ? (
        <EmptyState title="Nobody from outside is on record">
          Parents and outside contributors stand here once they have an account.
        </EmptyState>
      ) : (
        <Card>
          <TaskList
            idPrefix="vetting"
            items={people.map(({ person, vetting }) => ({
              title: { text: person.name },
              href: `/people/${person.id}`,
              hint: {
                text: vetting
                  ? `${person.is}. ${vetting.what}, checked by ${vetting.by}, until ${plainDate(vetting.until)}`
                  : person.is,
              },
              status: {
                text: <Pill tone={standingOf(vetting, today).tone}>{standingOf(vetting, today).says}</Pill>,
              },
            }))}
          />
        </Card>
      )}
    </>
  )
}

function standingOf(vetting: VettingOf['vetting'], today: string): { says: string; tone: Tone } {
  if (!vetting) return { says: 'Not vetted', tone: 'grey' }
  return vetting.until < today ? { says: 'Run out', tone: 'red' } : { says: 'Vetted', tone: 'green' }
}
