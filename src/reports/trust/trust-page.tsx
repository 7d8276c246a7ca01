// How the schools of a trust stand: what stands out first, then each school's counts and dates.
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { moment, plainDate } from '../../ui/dates.ts'
import { CardGrid } from '../../ui/lift/card-grid.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { Figures } from './figures.ts'
import { capital, sayCount, saySigned } from './stands-out.ts'
import type { Trust, TrustSchool } from './trust-queries.ts'

export function TrustPage({ trust, zone }: { trust: Trust; zone: string }) {
  const out = trust.schools.filter(({ outstanding }) => outstanding.length > 0)
  return (
    <>
      <PageTitle lead="Counts and dates from each school, at most a quarter of an hour old. Small counts of people are kept back, and nobody is named.">
        {trust.name}
      </PageTitle>
      <Card title="What stands out" aside={`${out.length} of ${trust.schools.length} schools`}>
        {out.length === 0 ? (
          <p class="govuk-body">Nothing. No school is late with anything that is counted here.</p>
        ) : (
          <ul class="govuk-list">
            {out.map(({ name, outstanding }) => (
              <li>
                <strong>{name}</strong>
                <ul class="govuk-list govuk-list--bullet">
                  {outstanding.map((each) => (
                    <li>{each}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <CardGrid>
        {trust.schools.map((school) => (
          <SchoolCard school={school} zone={zone} />
        ))}
      </CardGrid>
    </>
  )
}

function SchoolCard({ school: { name, figures, outstanding }, zone }: { school: TrustSchool; zone: string }) {
  if (!figures)
    return (
      <Card title={name}>
        <p class="govuk-body">Its first count comes within a quarter of an hour.</p>
      </Card>
    )
  return (
    <Card
      title={name}
      aside={
        outstanding.length > 0 ? <Pill tone="yellow">Look here</Pill> : <Pill tone="green">On time</Pill>
      }
    >
      <SummaryList rows={rowsOf(figures)} />
      <p class="govuk-body-s">Counted {moment(figures.counted_at, zone)}.</p>
    </Card>
  )
}

const rowsOf = (figures: Figures) =>
  [
    ['Policy', sayVersion(figures)],
    ['Review', figures.review_on === null ? 'No date' : plainDate(figures.review_on)],
    ['Signed', saySigned(figures)],
    ['Late with signing', capital(sayCount(figures.late_signing))],
    ['Sites', saySites(figures)],
    ['Contributions waiting', String(figures.contributions_waiting)],
    ['Requests overdue', capital(sayCount(figures.requests_overdue))],
    ['Letters that did not arrive', String(figures.letters_lost)],
    ['Guidance checks due', String(figures.guidance_due)],
  ].map(([key = '', value = '']) => ({ key: { text: key }, value: { text: value } }))

const sayVersion = ({ version_number, in_force_since }: Figures): string =>
  version_number === null || in_force_since === null
    ? 'None in force'
    : `Version ${version_number}, since ${plainDate(in_force_since)}`

const saySites = ({ sites_open, sites_asked, sites_approved, sites_drafted }: Figures): string =>
  `${sites_open} open, ${sites_asked} asked for, ${sites_approved} approved and not open, ${sites_drafted} in writing`
