// The moderation queue: what waits on all sites of one person, the oldest first.
import { contributionWorkflow } from '../policy/contribution.workflow.ts'
import { RestNotice } from '../sign-off/signing/rest-notice.tsx'
import { Button } from '../ui/components/button.tsx'
import { moment } from '../ui/dates.ts'
import { ActionRow } from '../ui/lift/action-row.tsx'
import { Card } from '../ui/lift/card.tsx'
import { EmptyState } from '../ui/lift/empty-state.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { Pill } from '../ui/lift/pill.tsx'
import { Quote } from '../ui/lift/quote.tsx'
import { ConcernLink } from './comment-views.tsx'
import { longestQueue } from './contribution-queries.ts'
import type { Contribution } from './contribution.ts'
import { senderLine } from './sender-line.ts'

export interface QueueView {
  waiting: readonly Contribution[]
  /** Whether the person's roles rest, so that somebody else of the team decides. */
  rests: boolean
  zone: string
}

export function QueuePage({ waiting, rests, zone }: QueueView) {
  return (
    <>
      <PageTitle lead="Nobody else sees these until somebody of the site’s team decides (§18.3).">
        Moderation
      </PageTitle>
      <RestNotice rests={rests} />
      {waiting.length === 0 && !rests && (
        <EmptyState title="Nothing waits for you">
          When somebody comments on a site of yours, the comment stands here first.
        </EmptyState>
      )}
      {waiting.length === longestQueue && (
        <p class="govuk-hint">These are the oldest {longestQueue}. The others follow.</p>
      )}
      {waiting.map((contribution) => (
        <QueueCard contribution={contribution} zone={zone} />
      ))}
    </>
  )
}

function QueueCard({ contribution, zone }: { contribution: Contribution; zone: string }) {
  const { id, shownAs, text, state, siteName, postTitle, sentAt } = contribution
  const { tone, label } = contributionWorkflow.states[state]
  return (
    <Card
      title={`${siteName}: “${postTitle}”`}
      aside={<Pill tone={tone}>{label}</Pill>}
      id={`contribution-${id}`}
    >
      <Quote by={senderLine(contribution)} when={moment(sentAt, zone)}>
        {text}
      </Quote>
      <ActionRow>
        <Button href={`/moderation/${id}`} classes="govuk-button--secondary">
          Decide<span class="govuk-visually-hidden"> on the comment by {shownAs}</span>
        </Button>
        <ConcernLink id={id} shownAs={shownAs} />
      </ActionRow>
    </Card>
  )
}
