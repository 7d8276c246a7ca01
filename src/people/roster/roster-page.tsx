// The roster of the school: how many pupils each class has, and the files that were read last.
import { rosterWorkflow } from '../../policy/roster.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { Table } from '../../ui/components/table.tsx'
import { TaskList } from '../../ui/components/task-list.tsx'
import { moment } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { FileField } from '../../ui/fields/file-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { RosterImport } from './import.ts'

export interface RosterView {
  classes: readonly { className: string; pupils: number }[]
  imports: readonly RosterImport[]
  zone: string
}

export const RosterPage = ({ classes, imports, zone }: RosterView) => (
  <>
    <PageTitle lead="Checks of posts know the pupils by this roster, and letters go to their carers.">
      Pupils
    </PageTitle>
    <Card title="Classes">
      {classes.length === 0 ? (
        <EmptyState title="No pupils yet">Bring in a roster from your school’s own system.</EmptyState>
      ) : (
        <Table
          firstCellIsHeader
          head={[{ text: 'Class' }, { text: 'Pupils', format: 'numeric' }]}
          rows={classes.map(({ className, pupils }) => [
            { text: className },
            { text: pupils.toLocaleString('en-GB'), format: 'numeric' },
          ])}
        />
      )}
      <ActionRow>
        <Button href="/roster/new">Bring in a roster</Button>
        <Button href="/consents" classes="govuk-button--secondary">
          What families agree to
        </Button>
      </ActionRow>
    </Card>
    {imports.length > 0 && (
      <Card title="Files">
        <TaskList
          idPrefix="imports"
          items={imports.map(({ id, fileName, madeAt, madeBy, state }) => ({
            title: { text: fileName },
            href: `/roster/${id}`,
            hint: { text: `${moment(madeAt, zone)}, by ${madeBy}` },
            status: {
              text: (
                <Pill tone={rosterWorkflow.states[state].tone}>{rosterWorkflow.states[state].label}</Pill>
              ),
            },
          }))}
        />
      </Card>
    )}
  </>
)

export const NewRosterPage = ({ once, errors }: { once: string; errors: FieldErrors }) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle lead="You see what it would change before anything is written.">Bring in a roster</PageTitle>
    <Card>
      <Form action="/roster/new" once={once} enctype="multipart/form-data">
        <FileField
          name="file"
          label="The export of your school’s system"
          hint="A OneRoster ZIP (1.1 or 1.2), or a table of all pupils saved as CSV. Up to 50 MB."
          size="s"
          accept=".csv,.txt,.tsv,.zip"
          error={errors['file']}
        />
        <Button preventDoubleClick>Read the file</Button>
      </Form>
    </Card>
  </>
)
