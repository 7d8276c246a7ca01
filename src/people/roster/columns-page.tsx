// Which column of a table holds what: chosen once, and remembered for the school's next file.
import { Button } from '../../ui/components/button.tsx'
import { Table } from '../../ui/components/table.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Scroll } from '../../ui/lift/scroll.tsx'
import { columnInfo, columnNames, type Column } from './columns.data.ts'
import type { RosterImport } from './import.ts'
import type { Mapping } from './mapping.ts'
import type { Peek } from './peek.ts'

export interface ColumnsView {
  found: RosterImport
  peek: Peek
  mapping: Mapping
  errors: FieldErrors
  once: string
}

export const ColumnsPage = ({ found, peek, mapping, errors, once }: ColumnsView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle caption={found.fileName} lead="We remember this for your next file.">
      What is in each column?
    </PageTitle>
    <Card title="How the file begins">
      <Scroll label="How the file begins">
        <Table
          head={peek.headings.map((text) => ({ text }))}
          rows={peek.rows.map((cells) => cells.map((text) => ({ text })))}
        />
      </Scroll>
    </Card>
    <Card>
      <Form action={`/roster/${found.id}/columns`} once={once}>
        {columnNames.map((name) => (
          <ColumnField name={name} peek={peek} value={mapping[name]} error={errors[name]} />
        ))}
        <Button preventDoubleClick>Go on</Button>
      </Form>
    </Card>
  </>
)

function ColumnField(view: {
  name: Column
  peek: Peek
  value: string | undefined
  error: string | undefined
}) {
  const { label, hint, needed } = columnInfo(view.name)
  return (
    <SelectField
      name={view.name}
      label={needed ? label : `${label} (optional)`}
      hint={hint}
      size="s"
      placeholder="Not in this file"
      options={[...new Set(view.peek.headings)].map((text) => ({ value: text, text }))}
      value={view.value}
      error={view.error}
    />
  )
}
