// On a case of illegal content: what the program keeps out of sight, by its number alone (§18.6).
import { moment } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import type { HiddenThing } from './hide.ts'

const kinds = { post: 'A post', contribution: 'A comment', site: 'A site' } as const

export const HiddenCard = ({ hidden, zone }: { hidden: readonly HiddenThing[]; zone: string }) => (
  <Card title="Out of sight">
    <p class="govuk-body">
      Nobody sees it here, neither its author nor the staff, and no file or letter of the program holds it. It
      is kept for the police alone. Don’t copy it from anywhere else, and show it to nobody.
    </p>
    <ul class="govuk-list">
      {hidden.map(({ kind, id, at }) => (
        <li>
          {kinds[kind]}, hidden on {moment(at, zone)}. Its number for the police:{' '}
          <span class="gp-typed">{id}</span>
        </li>
      ))}
    </ul>
  </Card>
)
