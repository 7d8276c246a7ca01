// The school's logo as it stands on its pages, and the form that changes it.
import { HistoryList } from '../decisions/history-list.tsx'
import type { Entry } from '../decisions/ledger.ts'
import type { School } from '../platform/http/visit.ts'
import { logoHref } from '../ui/brand.ts'
import { Button } from '../ui/components/button.tsx'
import { ErrorSummary } from '../ui/fields/error-summary.tsx'
import { FileField } from '../ui/fields/file-field.tsx'
import { Form } from '../ui/form.tsx'
import { ActionRow } from '../ui/lift/action-row.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'

export interface SchoolView {
  school: School
  once: string
  error: string | undefined
  /** What was done to the school, oldest first. */
  history: readonly Entry[]
}

export function SchoolPage({ school, once, error, history }: SchoolView) {
  const first = school.logo === null
  return (
    <>
      <ErrorSummary errors={{ logo: error }} />
      <PageTitle lead="It stands on every page, so that families see at once that a page is really yours.">
        {first ? 'Now give us your logo' : 'Your school’s logo'}
      </PageTitle>
      <Card title={first ? 'For now a plain shield stands in its place' : 'As it stands today'}>
        <Samples school={school} />
      </Card>
      <Card title={first ? 'Your logo' : 'Change it'}>
        <Form action="/school/logo" once={once} enctype="multipart/form-data">
          <FileField
            name="logo"
            label="The file of the logo"
            hint="PNG, JPEG or WebP, up to 1.9 MB. A PNG with a clear background looks best. Hidden details in the file are removed."
            size="s"
            accept="image/png,image/jpeg,image/webp"
            error={error}
          />
          <ActionRow>
            <Button preventDoubleClick>Use this logo</Button>
            <a class="govuk-link" href="/school">
              {first ? 'Do it later' : 'Leave it as it is'}
            </a>
          </ActionRow>
        </Form>
      </Card>
      {history.length > 0 && <HistoryList entries={history} zone={school.zone} />}
    </>
  )
}

/** The two places where a logo stands, as they really look. */
function Samples({ school: { name, logo } }: { school: School }) {
  return (
    <>
      <figure class="gp-sample">
        <figcaption>On the pages for staff</figcaption>
        <div class="gp-sample__place gp-band">
          <div class="gp-band__school">
            <img class="gp-band__logo" src={logoHref(logo)} alt={`The logo of ${name}`} height="38" />
            <span>{name}</span>
          </div>
        </div>
      </figure>
      <figure class="gp-sample">
        <figcaption>On the pages that you host for families and the public</figcaption>
        <div class="gp-sample__place gp-public__head">
          <div class="gp-public__row">
            <span class="gp-public__logo">
              <img src={logoHref(logo)} alt={`The logo of ${name}`} height="48" />
            </span>
            <p class="gp-public__site">
              Your site’s name <span class="gp-public__school">A site of {name}</span>
            </p>
          </div>
        </div>
      </figure>
    </>
  )
}
