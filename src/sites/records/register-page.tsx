// The register of sites: the one place that says which sites and accounts are the school's (§16.1).
import { Button } from '../../ui/components/button.tsx'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import {
  labelOfOrder,
  labelOfShow,
  linesShown,
  orderKeys,
  pathOf,
  shows,
  type Chosen,
} from './register-filter.ts'
import type { RegisterLine } from './register.ts'

export interface RegisterView {
  lines: readonly RegisterLine[]
  chosen: Chosen
  once: string
  mayBegin: boolean
  mayKeep: boolean
}

export function RegisterPage(view: RegisterView) {
  const shown = linesShown(view.lines, view.chosen)
  return (
    <>
      <PageTitle>Sites</PageTitle>
      <Deeds {...view} />
      <Choice {...view} />
      <Card title={view.chosen.show === 'all' ? 'All sites and accounts' : labelOfShow(view.chosen.show)}>
        {shown.length === 0 ? (
          <EmptyState title={view.lines.length === 0 ? 'No sites yet' : 'Nothing stands here'}>
            {view.lines.length === 0
              ? 'When somebody asks for a site, it stands here from the first word to the last day.'
              : 'Choose another part of the register above.'}
          </EmptyState>
        ) : (
          <SummaryList rows={shown.map(rowOf)} />
        )}
      </Card>
    </>
  )
}

const Deeds = ({ once, mayBegin, mayKeep }: RegisterView) => (
  <ActionRow>
    {mayBegin && (
      <Form action="/sites" once={once}>
        <Button preventDoubleClick>Ask for a new site</Button>
      </Form>
    )}
    {mayKeep && (
      <Button href="/site-records/new" classes="govuk-button--secondary">
        Put an account on the register
      </Button>
    )}
    <a class="govuk-link" href="/joining">
      Leave to take part elsewhere
    </a>
    <a class="govuk-link" href="/sites/blank-form.pdf">
      Blank form, to fill in by hand (PDF)
    </a>
  </ActionRow>
)

const Choice = ({ lines, chosen }: RegisterView) => (
  <Card>
    <nav class="gp-filter" aria-label="Which part to show">
      {shows.map((show) => (
        <a
          class="gp-filter__choice"
          href={pathOf('/sites', { ...chosen, show })}
          aria-current={show === chosen.show ? 'page' : undefined}
        >
          {labelOfShow(show)}{' '}
          <span class="gp-filter__count">{linesShown(lines, { ...chosen, show }).length}</span>
        </a>
      ))}
    </nav>
    <p class="gp-filter__beside">
      Order by{' '}
      {orderKeys.map((order, at) => (
        <>
          {at > 0 && ' · '}
          {order === chosen.order ? (
            <strong>{labelOfOrder(order)}</strong>
          ) : (
            <a class="govuk-link" href={pathOf('/sites', { ...chosen, order })}>
              {labelOfOrder(order)}
            </a>
          )}
        </>
      ))}
    </p>
    <p class="gp-filter__beside">
      <a class="govuk-link" href={pathOf('/sites/register.csv', chosen)}>
        Take this table along (CSV)
      </a>{' '}
      ·{' '}
      <a class="govuk-link" href="/official-sites">
        What parents see
      </a>
    </p>
  </Card>
)

const rowOf = (line: RegisterLine) => ({
  key: {
    text: (
      <a class="govuk-link" href={line.href}>
        {line.name}
      </a>
    ),
  },
  value: {
    text: (
      <>
        <Pill tone={line.state.tone}>{line.state.label}</Pill>
        <span class="govuk-hint gp-signer__line">{describe(line)}</span>
        {line.gaps.length > 0 && (
          <span class="gp-signer__line">
            {line.gaps.length === 1 ? 'One thing is missing.' : `${line.gaps.length} things are missing.`}
          </span>
        )}
      </>
    ),
  },
})

const describe = ({ host, runBy, answersFor, closes }: RegisterLine): string =>
  [host, runBy, answersFor, closes && `until ${plainDate(closes)}`].filter(Boolean).join(' · ')
