// What families have said, class by class, and the letters that ask those who have said nothing.
import type { ConsentWhat } from '../../policy/consents.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { Table } from '../../ui/components/table.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { Unasked } from './letters.ts'
import type { ListedPupil } from './pupil-queries.ts'

export interface ConsentsView {
  classes: readonly string[]
  /** The class that was chosen. */
  chosen: string | undefined
  /** Undefined where there are so many that a class is chosen first. */
  pupils: readonly ListedPupil[] | undefined
  /** What is agreed for the school's own pages, by pupil. */
  agreed: ReadonlyMap<string, ReadonlySet<ConsentWhat>>
  unasked: readonly Unasked[]
  once: string
}

const saysOf = (agreed: ReadonlySet<ConsentWhat> | undefined, what: ConsentWhat): string =>
  agreed?.has(what) ? 'Yes' : 'No'

export const ConsentsPage = (view: ConsentsView) => (
  <>
    <PageTitle lead="Nothing said is a no. Where two carers disagree, the no counts.">
      What families agree to
    </PageTitle>
    <Card title="Ask the families">
      <Ask {...view} />
    </Card>
    <Classes {...view} />
    {view.pupils && <Pupils {...view} pupils={view.pupils} />}
  </>
)

const Classes = ({ classes, chosen }: ConsentsView) =>
  classes.length < 2 ? null : (
    <Card title="Choose a class">
      <ul class="gp-classes">
        {classes.map((name) => (
          <li>
            <a
              class="govuk-link"
              href={`/consents?class=${encodeURIComponent(name)}`}
              aria-current={name === chosen ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )

const Pupils = ({ pupils, agreed, chosen }: ConsentsView & { pupils: readonly ListedPupil[] }) => (
  <Card title={chosen === undefined ? 'On the school’s own pages' : `${chosen}, on the school’s own pages`}>
    {pupils.length === 0 ? (
      <EmptyState title="No pupils yet">Bring in a roster first.</EmptyState>
    ) : (
      <Table
        firstCellIsHeader
        head={[{ text: 'Pupil' }, { text: 'Class' }, { text: 'Name' }, { text: 'Picture' }, { text: 'Work' }]}
        rows={pupils.map(({ id, name, className }) => [
          {
            text: (
              <a class="govuk-link" href={`/pupils/${id}`}>
                {name}
              </a>
            ),
          },
          { text: className },
          { text: saysOf(agreed.get(id), 'name') },
          { text: saysOf(agreed.get(id), 'photo') },
          { text: saysOf(agreed.get(id), 'work') },
        ])}
      />
    )}
  </Card>
)

function Ask({ unasked, once }: Pick<ConsentsView, 'unasked' | 'once'>) {
  const mail = unasked.filter(({ email }) => email !== null).length
  if (unasked.length === 0)
    return (
      <p class="govuk-body">
        Every carer with parental responsibility has answered, or has a letter that asks. Others are never
        asked.
      </p>
    )
  return (
    <>
      <p class="govuk-body">
        {mail} {mail === 1 ? 'carer gets' : 'carers get'} a letter by e-mail, {unasked.length - mail} on
        paper: those letters are shown for printing, once.
      </p>
      <Form action="/consents/letters" once={once}>
        <Button preventDoubleClick>Ask them</Button>
      </Form>
    </>
  )
}
