// On the page of a post: whose family has taken consent back, and what can be done about it.
import { consentWhats } from '../../policy/consents.data.ts'
import { withdrawalWorkflow } from '../../policy/withdrawal.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import type { Withdrawal } from './withdrawal-queries.ts'

const { says, label } = withdrawalWorkflow.states.waiting

export const WithdrawalCard = ({ found, postId }: { found: readonly Withdrawal[]; postId: string }) =>
  found.length === 0 ? null : (
    <Card title={label} id="withdrawal">
      <p class="govuk-body">{says}</p>
      <ul class="govuk-list govuk-list--bullet">
        {found.map(({ id, pupil, what }) => (
          <li>
            {pupil}: {consentWhats[what].toLowerCase()}.{' '}
            <a class="govuk-link" href={`/withdrawals/${id}/do/settle`}>
              It can stay
              <span class="govuk-visually-hidden">
                : {pupil}, {consentWhats[what].toLowerCase()}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <ActionRow>
        <Button href={`/posts/${postId}/do/take-down`} classes="govuk-button--warning">
          Take it down
        </Button>
      </ActionRow>
    </Card>
  )
