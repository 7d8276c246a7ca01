// The page where a site's Terms of Use and House Rules are written and published (§17.1).
import { Button } from '../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { TextAreaField } from '../ui/fields/text-area-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'

export interface RulesView {
  siteId: string
  siteName: string
  terms: string
  rules: string
  errors: FieldErrors
  once: string
}

export function RulesPage({ siteId, siteName, terms, rules, errors, once }: RulesView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={siteName}>Terms of Use and House Rules</PageTitle>
      <p class="govuk-body">
        Readers see these on the page. A moderator who refuses a contribution names the rule that it breaks.
      </p>
      <Card>
        <Form action={`/sites/${siteId}/rules`} once={once}>
          <TextAreaField
            name="terms"
            label="Terms of Use"
            size="s"
            rows={8}
            value={terms}
            error={errors['terms']}
          />
          <TextAreaField
            name="rules"
            label="House Rules"
            hint="One rule on each line."
            size="s"
            rows={8}
            value={rules}
            error={errors['rules']}
          />
          <Button preventDoubleClick>Publish</Button>
        </Form>
      </Card>
    </>
  )
}
