// The school's other policies: the list that everybody inside reads, and the form of one of them.
import type { dateParts } from '../../platform/http/date-typed.ts'
import { Button } from '../../ui/components/button.tsx'
import { Table } from '../../ui/components/table.tsx'
import { plainDate } from '../../ui/dates.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { OtherPolicyKept } from './other-policy.ts'

export interface OthersView {
  policies: readonly OtherPolicyKept[]
  today: string
  mayWrite: boolean
}

export function OtherPoliciesPage({ policies, today, mayWrite }: OthersView) {
  return (
    <>
      <PageTitle lead="The social-media policy leans on these. Where it names one, its readers find the link.">
        The school’s other policies
      </PageTitle>
      <Card>
        <Table
          firstCellIsHeader
          head={[
            { text: 'Policy' },
            { text: 'Looked at again' },
            ...(mayWrite ? [{ text: <span class="govuk-visually-hidden">Change</span> }] : []),
          ]}
          rows={policies.map(({ at, title, link, reviewOn }) => [
            { text: link ? <OutLink href={link}>{title}</OutLink> : title },
            { text: <ReviewDay {...{ reviewOn, today }} /> },
            ...(mayWrite
              ? [
                  {
                    text: (
                      <a class="govuk-link" href={`/policy/others/${at}`}>
                        Change<span class="govuk-visually-hidden"> {title}</span>
                      </a>
                    ),
                  },
                ]
              : []),
          ])}
        />
      </Card>
    </>
  )
}

/** Leads out of the program; the other side does not learn from which page. */
export const OutLink = ({ href, children }: { href: string; children: string }) => (
  <a class="govuk-link" href={href} rel="noreferrer">
    {children}
  </a>
)

function ReviewDay({ reviewOn, today }: { reviewOn: string | null; today: string }) {
  if (!reviewOn) return <Pill>No date yet</Pill>
  return (
    <>
      {plainDate(reviewOn)} {reviewOn < today && <Pill tone="red">Overdue</Pill>}
    </>
  )
}

export interface OtherPolicyView {
  policy: OtherPolicyKept
  link: string
  date: ReturnType<typeof dateParts>
  errors: FieldErrors
  once: string
}

export function OtherPolicyPage({ policy, link, date, errors, once }: OtherPolicyView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption="The school’s other policies">{policy.title}</PageTitle>
      <Card>
        <Form action={`/policy/others/${policy.at}`} once={once}>
          <input type="hidden" name="seen" value={String(policy.version)} />
          <TextField
            name="link"
            label="Where it is read"
            hint="The address of the page or document, beginning with https://"
            size="s"
            type="url"
            spellcheck={false}
            value={link}
            error={errors['link']}
          />
          <DateField
            name="review"
            label="Looked at again on"
            hint="The head and the office are reminded 30 days before, and on the day."
            size="s"
            value={date}
            error={errors['review']}
          />
          <Button preventDoubleClick>Save</Button>
        </Form>
      </Card>
    </>
  )
}
