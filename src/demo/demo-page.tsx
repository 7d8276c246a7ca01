// The people of the demonstration, each one click away.
import { Button } from '../ui/components/button.tsx'
import { Form } from '../ui/form.tsx'
import { CardGrid } from '../ui/lift/card-grid.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { demoPassword, demoPeople } from './oakfield.data.ts'

export function DemoPage({ once }: { once: string }) {
  return (
    <>
      <PageTitle lead="Each of them sees another part of the school’s work.">
        Who would you like to be?
      </PageTitle>
      <p class="govuk-body">
        To sign something, each of them types the password <strong>{demoPassword}</strong>. In a real school
        nobody signs in like this: there a password alone is not enough.
      </p>
      <p class="govuk-body">
        The letters that the program writes to them are never sent: they stand in the{' '}
        <a class="govuk-link" href="/demo/outbox">
          outbox
        </a>
        .
      </p>
      <CardGrid>
        {demoPeople.map(({ key, name, position, shows }) => (
          <Card title={name} aside={position}>
            <p>{shows.charAt(0).toUpperCase() + shows.slice(1)}.</p>
            <Form action={`/demo/${key}`} once={once}>
              <Button classes="govuk-button--secondary">Be {name}</Button>
            </Form>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}
