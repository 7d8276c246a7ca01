// The page on which the governors' approval is recorded: where the minutes have it, and the days that follow from it.
import type { dateParts } from '../../platform/http/date-typed.ts'
import { daysToSign } from '../../policy/signing-timetable.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'

export const approvalDays = ['on', 'from', 'sign', 'review'] as const
export type ApprovalDay = (typeof approvalDays)[number]

export interface ApproveView {
  id: string
  number: number
  /** The saving that the person reads. */
  seen: number
  reference: string
  dates: Record<ApprovalDay, ReturnType<typeof dateParts>>
  errors: FieldErrors
  once: string
}

const asked: Record<ApprovalDay, { label: string; hint?: string }> = {
  on: { label: 'Day of the meeting' },
  from: { label: 'It counts from' },
  sign: {
    label: 'Everybody signs it by',
    hint: `Leave this empty for ${daysToSign} days after it begins to count.`,
  },
  review: {
    label: 'Looked at again on',
    hint: 'Leave this empty for a year after it begins to count. The owner and the head are reminded.',
  },
}

export function ApproveVersionPage({ id, number, seen, reference, dates, errors, once }: ApproveView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        caption={`Version ${number}`}
        lead="From then on nobody can change this version, and everybody is asked to sign it."
      >
        The governors have approved it
      </PageTitle>
      <Card>
        <Form action={`/policy/write/${id}/approve`} once={once}>
          <input type="hidden" name="seen" value={String(seen)} />
          <TextField
            name="reference"
            label="Where the minutes record it"
            hint="For example, FGB 12 November, item 7"
            size="s"
            value={reference}
            error={errors['reference']}
          />
          {approvalDays.map((name) => (
            <DateField {...asked[name]} name={name} size="s" value={dates[name]} error={errors[name]} />
          ))}
          <Button preventDoubleClick>Approve</Button>
        </Form>
      </Card>
    </>
  )
}
