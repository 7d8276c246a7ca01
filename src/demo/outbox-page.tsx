// The outbox of the demonstration: each letter as its reader would have it before them. Nothing is sent.
import { moment } from '../ui/dates.ts'
import { Card } from '../ui/lift/card.tsx'
import { EmptyState } from '../ui/lift/empty-state.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import type { WrittenLetter } from './outbox-queries.ts'

export interface OutboxView {
  letters: readonly WrittenLetter[]
  /** The school's name: from whom they come. */
  school: string
  /** Where links lead. */
  origin: string
  zone: string
}

export function OutboxPage({ letters, ...shown }: OutboxView) {
  return (
    <>
      <PageTitle lead="Every letter that the demonstration wrote, the newest first. None of them is ever sent.">
        Outbox
      </PageTitle>
      {letters.length === 0 ? (
        <Card>
          <EmptyState title="No letter yet">
            The program writes when somebody must know of something: that the policy waits to be signed, or
            that a day was missed. It makes its rounds every quarter of an hour; then the letters stand here.
          </EmptyState>
        </Card>
      ) : (
        letters.map((letter) => <OneLetter letter={letter} {...shown} />)
      )}
    </>
  )
}

type LetterView = Omit<OutboxView, 'letters'> & { letter: WrittenLetter }

function OneLetter({ letter, school, origin, zone }: LetterView) {
  const { toName, toAddress, subject, lines, path, why, writtenAt } = letter
  return (
    <Card title={subject} aside={moment(writtenAt, zone)}>
      <dl class="gp-letter__head">
        <dt>From</dt>
        <dd>{school}</dd>
        <dt>To</dt>
        <dd>
          {toName} {toAddress ? <span class="gp-letter__address">{toAddress}</span> : 'no e-mail address'}
        </dd>
      </dl>
      <div class="gp-letter__body">
        {lines.map((line) => (
          <p>{line}</p>
        ))}
        {path !== null && (
          <p>
            <a class="govuk-link" href={path}>
              {origin}
              {path}
            </a>
          </p>
        )}
      </div>
      <p class="gp-letter__why">{why}</p>
    </Card>
  )
}
