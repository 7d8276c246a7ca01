// On the case of somebody who may not be named: what goes out and names them. Only those who see the case see this (s.141F).
import { moment } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { NamingWarning } from './naming-queries.ts'

const kinds: Readonly<Record<string, string>> = {
  post: 'Post',
  contribution: 'Comment',
  'media-answer': 'Answer to the press',
  letter: 'Letter',
}

export const NamedCard = ({ warnings, zone }: { warnings: readonly NamingWarning[]; zone: string }) => (
  <Card title="Named in what goes out">
    <p class="govuk-body">
      Nothing may tell in public that this person is accused. A text that only names them goes its way, since
      holding it would tell. One that links the two waits. Speak of it with nobody who is not on the case.
    </p>
    <ul class="govuk-list">
      {warnings.map(({ kind, title, links, at }) => (
        <li>
          {kinds[kind] ?? kind}: {title} <span class="govuk-hint">{moment(at, zone)}</span>{' '}
          {links ? <Pill tone="red">Accuses: waits</Pill> : <Pill tone="grey">Names only</Pill>}
        </li>
      ))}
    </ul>
  </Card>
)
