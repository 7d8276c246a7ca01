// What the school has told of itself, in one place, with the way to change each part.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import type { School } from '../../platform/http/visit.ts'
import { nations } from '../../policy/nations.data.ts'
import { weekdays, type Span } from '../../policy/working-days.ts'
import { SummaryList, type SummaryRow } from '../../ui/components/summary-list.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { SchoolYear } from './school-year.ts'

export interface OverviewView {
  school: School
  year: SchoolYear
  /** How many steps of the set-up are left; undefined for whom the set-up is not. */
  left: number | undefined
  history: readonly Entry[]
}

export function OverviewPage({ school, year, left, history }: OverviewView) {
  const change = (href: string, what: string): Pick<SummaryRow, 'actions'> =>
    left === undefined && href !== '/school/logo'
      ? {}
      : { actions: { items: [{ text: 'Change', href, visuallyHiddenText: what }] } }
  return (
    <>
      <PageTitle lead="What the school has told of itself. Pages, dates and the policy go by it.">
        {school.name}
      </PageTitle>
      {left !== undefined && left > 0 && (
        <Card title="The set-up is not finished" aside={`${left} still to do`}>
          <a class="govuk-link" href="/school/set-up">
            Go on with the set-up
          </a>
        </Card>
      )}
      <Card title="Name and look">
        <SummaryList
          rows={[
            row('Name', school.name, change('/school/set-up/details', 'the name')),
            row('Web site', school.webSite, change('/school/set-up/details', 'the web site')),
            row('Colour', school.colour, change('/school/set-up/details', 'the colour')),
            row(
              'Logo',
              school.logo === null ? 'A plain shield, until you give yours' : 'Your own',
              change('/school/logo', 'the logo'),
            ),
          ]}
        />
      </Card>
      <Card title="Days">
        <SummaryList
          rows={[
            row('Nation', nations[year.nation], change('/school/set-up/week', 'the nation')),
            row('Working days', weekWords(year), change('/school/set-up/week', 'the working days')),
            row('Terms', <Days spans={year.terms} />, change('/school/set-up/terms', 'the terms')),
            row('Days shut', <Days spans={year.closures} />, change('/school/set-up/terms', 'the days shut')),
            row('Breaks', <Breaks breaks={year.breaks} />, change('/school/set-up/breaks', 'the breaks')),
          ]}
        />
      </Card>
      {history.length > 0 && <HistoryList entries={history} zone={school.zone} />}
    </>
  )
}

const row = (
  key: string,
  text: NonNullable<SummaryRow['value']>['text'],
  actions: Pick<SummaryRow, 'actions'>,
): SummaryRow => ({ key: { text: key }, value: { text }, ...actions })

/** "Monday to Friday", or the days one by one. */
const weekWords = ({ week }: SchoolYear): string =>
  week.join() === '1,2,3,4,5' ? 'Monday to Friday' : week.map((day) => weekdays[day - 1] ?? '').join(', ')

function Days({ spans }: { spans: readonly Span[] }) {
  if (spans.length === 0) return <>Not told yet</>
  return (
    <ul class="govuk-list">
      {spans.map(({ name, starts, ends }) => (
        <li>
          {name}: {starts === ends ? plainDate(starts) : `${plainDate(starts)} to ${plainDate(ends)}`}
        </li>
      ))}
    </ul>
  )
}

function Breaks({ breaks }: { breaks: readonly Span[] | null }) {
  if (breaks === null) return <>Not told yet</>
  if (breaks.length === 0) return <>None</>
  return <>{breaks.map(({ name, starts, ends }) => `${name}, ${starts} to ${ends}`).join('; ')}</>
}
