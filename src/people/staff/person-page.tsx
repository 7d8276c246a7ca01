// The record of one person: each part with its dates, and the way to the form that changes it.
import type { ComponentChildren } from 'preact'

import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { authorisationKinds } from '../../policy/authorisation-kinds.data.ts'
import { capacities, roles } from '../../policy/people.data.ts'
import type { PersonAction } from '../../policy/person.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { ActionRow, LinkButton } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { Ending } from './do-part.ts'
import type { KeptOfPerson } from './kept-of-person.ts'
import { isCurrent, isOver, lastDayOf, type PersonRecord } from './people-queries.ts'
import { personParts } from './person-parts.data.ts'

export interface PersonView {
  /** Where the person's forms are: /people/:id, or /me on one's own page. */
  base: string
  person: PersonRecord
  kept: KeptOfPerson
  /** What the workflow lets the viewer do. */
  may: ReadonlySet<PersonAction>
  history: readonly Entry[]
  today: string
  zone: string
  once: string
}

export function PersonPage(view: PersonView) {
  const { person, kept, may, history, today, zone } = view
  const last = lastDayOf(person)
  const part = (name: keyof typeof personParts) => ({ view, name })
  return (
    <>
      <PageTitle caption={person.position} lead={leadOf(person, last, today)}>
        {person.name}
      </PageTitle>
      <Part {...part('capacity')}>
        {person.capacities.map((each) => (
          <Row view={view} dated={each} end={may.has('end-capacity') ? 'capacity' : undefined}>
            {capacities[each.capacity]}
          </Row>
        ))}
      </Part>
      <Part {...part('role')}>
        {person.roles.map((each) => (
          <Row view={view} dated={each} end={may.has('end-role') ? 'role' : undefined}>
            {roles[each.role]}
          </Row>
        ))}
      </Part>
      <Part {...part('decision')}>
        {kept.decisions.map((each) => (
          <Row view={view} dated={each} end={may.has('take-back') ? 'decision' : undefined}>
            {each.what} ({each.clause})
          </Row>
        ))}
      </Part>
      <Part {...part('authorisation')}>
        {kept.authorisations.map((each) => (
          <Row view={view} dated={each} end={may.has('end-authorisation') ? 'authorisation' : undefined}>
            {authorisationKinds[each.kind].label}: {each.says}
          </Row>
        ))}
      </Part>
      <Part {...part('away')}>
        {kept.absences.map((each) => (
          <Row view={view} dated={each} end={may.has('end-absence') ? 'absence' : undefined}>
            {each.deputy ? `${each.deputy} stands in` : 'Nobody stands in'}
          </Row>
        ))}
      </Part>
      <Part {...part('deputy')}>
        {kept.deputy
          ? [
              <li class="gp-rows__row">
                <p class="gp-rows__name">{kept.deputy.name}</p>
              </li>,
            ]
          : []}
      </Part>
      <Part {...part('training')}>
        {kept.trainings.map(({ course, takenOn, expiresOn }) => (
          <li class="gp-rows__row">
            <div>
              <p class="gp-rows__name">
                {course} {expiresOn !== null && expiresOn < today && <Pill tone="red">Run out</Pill>}
              </p>
              <p class="gp-rows__note">
                {plainDate(takenOn)}
                {expiresOn !== null && `, counts until ${plainDate(expiresOn)}`}
              </p>
            </div>
          </li>
        ))}
      </Part>
      <Part {...part('vetting')}>
        {kept.vettings.map((each) => (
          <Row view={view} dated={each} end={may.has('end-vetting') ? 'vetting' : undefined}>
            {each.what}, checked by {each.by ?? 'somebody who has left'}
          </Row>
        ))}
      </Part>
      <ActionRow>
        {(['details', 'leaving'] as const)
          .filter((name) => may.has(personParts[name].action))
          .map((name) => (
            <Button href={`${view.base}/${name}`} classes="govuk-button--secondary">
              {personParts[name].add}
            </Button>
          ))}
      </ActionRow>
      {history.length > 0 && <HistoryList entries={history} zone={zone} />}
    </>
  )
}

/** One matter, with a link to its form where the viewer may change it; nothing where neither is there. */
function Part({
  view: { base, may },
  name,
  children,
}: {
  view: PersonView
  name: keyof typeof personParts
  children: ComponentChildren[]
}) {
  const { title, add, none, action } = personParts[name]
  return (
    <Card
      title={title}
      aside={
        may.has(action) && (
          <a class="govuk-link" href={`${base}/${name}`}>
            {add}
          </a>
        )
      }
    >
      {children.length > 0 ? <ul class="gp-rows">{children}</ul> : <p class="govuk-body">{none}</p>}
    </Card>
  )
}

interface RowView {
  view: PersonView
  dated: { id: string; starts: string; ends: string | null }
  /** What it is called for the form that ends it. */
  end?: Ending | undefined
  children: ComponentChildren
}

function Row({ view: { base, today, once }, dated, end, children }: RowView) {
  const over = isOver(dated, today)
  return (
    <li class="gp-rows__row">
      <div>
        <p class="gp-rows__name">
          {children} {over && <Pill>Over</Pill>}
          {!over && !isCurrent(dated, today) && <Pill tone="yellow">To come</Pill>}
        </p>
        <p class="gp-rows__note">
          From {plainDate(dated.starts)}
          {dated.ends !== null && ` to ${plainDate(dated.ends)}`}
        </p>
      </div>
      {end && !over && (
        <Form action={`${base}/end`} once={once}>
          <input type="hidden" name="what" value={end} />
          <input type="hidden" name="row" value={dated.id} />
          <LinkButton>
            End it<span class="govuk-visually-hidden">: {children}</span>
          </LinkButton>
        </Form>
      )}
    </li>
  )
}

function leadOf({ lineManager }: PersonRecord, last: string | undefined, today: string): string {
  const manager = lineManager ? `Line manager: ${lineManager.name}.` : 'No line manager is named.'
  if (last === undefined) return manager
  return `${manager} ${last < today ? 'Left' : 'Leaves'} on ${plainDate(last)}.`
}
