// What a roster would change: counts, the first of each, what is rejected; and taking it in, or not.
import type { ComponentChildren } from 'preact'

import { rosterWorkflow, type RosterAction, type RosterState } from '../../policy/roster.workflow.ts'
import type { Action } from '../../policy/workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { Table } from '../../ui/components/table.tsx'
import { WarningText } from '../../ui/components/warning-text.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { RosterPlan } from './compare-roster.ts'
import { Differences } from './differences.tsx'
import type { Examined } from './examine.ts'
import { countsShown, type Counts, type RosterImport } from './import.ts'
import { reasonOf } from './tell-roster.ts'

export interface ImportView {
  found: RosterImport
  /** What it would change; undefined for a file that has been decided upon. */
  examined: Examined | undefined
  actions: readonly Action<RosterState, RosterAction, null>[]
  /** Whether the file is a table, whose columns can be chosen again. */
  isTable: boolean
  /** Why the last try to take it in did not succeed. */
  failed: string | undefined
  /** How many pupils the school has now. */
  pupilsNow: number
  once: string
}

const number = (value: number): string => value.toLocaleString('en-GB')

export function ImportPage(view: ImportView) {
  const { found, examined } = view
  const { label, tone } = rosterWorkflow.states[found.state]
  return (
    <>
      <PageTitle caption="Roster" state={<Pill tone={tone}>{label}</Pill>} lead={leadOf(view)}>
        {found.fileName}
      </PageTitle>
      {view.failed !== undefined && <WarningText>{view.failed}</WarningText>}
      {examined?.ok === false && (
        <Card title="This file can’t be taken in">
          <p class="govuk-body">{examined.problem}</p>
          <Deeds {...view} />
        </Card>
      )}
      {examined?.ok && <Plan {...view} plan={examined.plan} counts={examined.counts} />}
      {found.state === 'accepted' && found.counts && <CountsCard counts={found.counts} />}
    </>
  )
}

function leadOf({ found, examined }: ImportView): string {
  if (!examined) return rosterWorkflow.states[found.state].says
  return examined.ok
    ? 'Nothing has changed yet. Look at what the file would change, then take it in.'
    : 'Nothing has changed.'
}

function Plan(view: ImportView & { plan: RosterPlan; counts: Counts }) {
  const { plan, counts, found } = view
  const { left } = plan.pupils
  return (
    <>
      <CountsCard counts={counts} plan={plan}>
        {left.length * 3 > view.pupilsNow && (
          <WarningText>
            {number(left.length)} of {number(view.pupilsNow)} pupils are not in this file and would be marked
            as left. Is it the whole school?
          </WarningText>
        )}
        <Deeds {...view} counts={counts} />
      </CountsCard>
      <Differences plan={plan} />
      {plan.rejected.length > 0 && (
        <Card title="Rejected rows">
          <p class="govuk-body">
            They stay as they are here. Mend them in your own system, then export again.
          </p>
          <Table
            head={[{ text: 'Line', format: 'numeric' }, { text: 'Why' }]}
            rows={plan.rejected
              .slice(0, 20)
              .map((row) => [{ text: number(row.line), format: 'numeric' }, { text: reasonOf(row) }])}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={`/roster/${found.id}/rejected.csv`}>
              All {number(plan.rejected.length)} as a table (CSV)
            </a>
          </p>
        </Card>
      )}
    </>
  )
}

/** How many rows of each kind; a school that knows nobody yet sees what came in. */
function CountsCard({
  counts,
  plan,
  children,
}: {
  counts: Counts
  plan?: RosterPlan
  children?: ComponentChildren
}) {
  const rows = plan
    ? [
        ['Pupils', plan.pupils.added.length, plan.pupils.changed.length, plan.pupils.left.length],
        ['Staff', plan.staff.added.length, plan.staff.changed.length, 0],
        ['Carers', plan.carers.added.length, plan.carers.changed.length, 0],
      ]
    : [['All', counts.added, counts.changed, counts.left]]
  return (
    <Card title={plan ? 'What it would change' : 'What it changed'}>
      <Table
        firstCellIsHeader
        head={[
          { text: <span class="govuk-visually-hidden">Who</span> },
          { text: 'Added', format: 'numeric' },
          { text: 'Changed', format: 'numeric' },
          { text: 'Left', format: 'numeric' },
        ]}
        rows={rows.map(([name, ...all]) => [
          { text: name },
          ...all.map((value) => ({ text: number(Number(value)), format: 'numeric' as const })),
        ])}
      />
      <p class="govuk-body">
        {counts.rejected === 0 ? 'No row was rejected.' : `Rejected rows: ${number(counts.rejected)}.`}
      </p>
      {children}
    </Card>
  )
}

/** Exactly what the person may do now; a file that can’t be read can only be set aside. */
function Deeds({ found, actions, counts, isTable, once }: ImportView & { counts?: Counts }) {
  const shown = actions.filter(({ action }) => counts !== undefined || action === 'set-aside')
  return (
    <ActionRow>
      {shown.map(({ action, label }) => (
        <Form action={`/roster/${found.id}/${action}`} once={once}>
          {counts && action === 'accept' && <input type="hidden" name="seen" value={countsShown(counts)} />}
          <Button preventDoubleClick classes={action === 'accept' ? '' : 'govuk-button--secondary'}>
            {label}
          </Button>
        </Form>
      ))}
      {isTable && (
        <a class="govuk-link" href={`/roster/${found.id}/columns`}>
          Choose the columns
        </a>
      )}
    </ActionRow>
  )
}
