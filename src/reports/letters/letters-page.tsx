// The letters that did not arrive, each with the reason and what can be done about it.
import { letterWorkflow } from '../../policy/letter.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { moment } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { ActionRow, LinkButton } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { LostLetter } from './letter-queries.ts'

export interface LettersView {
  letters: readonly LostLetter[]
  once: string
  zone: string
}

export function LettersPage({ letters, once, zone }: LettersView) {
  return (
    <>
      <PageTitle lead="For whom they were and why they did not arrive. What a letter says, only its reader sees.">
        Letters that did not arrive
      </PageTitle>
      {letters.length === 0 ? (
        <Card>
          <EmptyState title="No letter was given up">
            A letter that the mail server does not take is tried again for about fifteen hours. After that it
            stands here, with the reason.
          </EmptyState>
        </Card>
      ) : (
        letters.map((letter) => <Lost letter={letter} once={once} zone={zone} />)
      )}
    </>
  )
}

function Lost({ letter, once, zone }: { letter: LostLetter; once: string; zone: string }) {
  return (
    <Card title={`For ${letter.recipient}`} aside={`Given up ${moment(letter.givenUpAt, zone)}`}>
      <p class="govuk-body">{letter.problem}</p>
      <p class="govuk-hint">Written {moment(letter.writtenAt, zone)}</p>
      <ActionRow>
        {letterWorkflow.actions.map(({ action, label }, index) => (
          <Form action={`/letters/${letter.id}/${action}`} once={once}>
            {index === 0 ? (
              <Button preventDoubleClick classes="govuk-button--secondary">
                {label} <For letter={letter} />
              </Button>
            ) : (
              <LinkButton>
                {label} <For letter={letter} />
              </LinkButton>
            )}
          </Form>
        ))}
      </ActionRow>
    </Card>
  )
}

/** Tells the buttons of one letter from those of another, to whoever hears them. */
const For = ({ letter }: { letter: LostLetter }) => (
  <span class="govuk-visually-hidden">({letter.recipient})</span>
)
