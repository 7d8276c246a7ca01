// A person's own data: everybody who signs in reads it at once, and takes it with them.
import { get, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { Button } from '../../ui/components/button.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { fileAnswer, FileParts, whatIsNotInIt } from './file-answer.tsx'
import { personFile } from './person-file.ts'

export const ownDataRoutes: readonly Route[] = [
  get('/account/data', 'account.write', async (visit) => {
    const file = await ownFile(visit)
    if (!file) return notFound(visit)
    return page(
      visit,
      { title: 'Your data', backHref: '/account' },
      <>
        <PageTitle lead="This is what the program holds about you, without anybody else.">
          Your data
        </PageTitle>
        <ActionRow>
          <Button href="/account/data/html">Download it to read</Button>
          <Button href="/account/data/json" classes="govuk-button--secondary">
            Download it as JSON
          </Button>
        </ActionRow>
        <Card title="What we hold">
          <FileParts file={file} zone={visit.school.zone} />
        </Card>
        <p class="govuk-body">{whatIsNotInIt}</p>
      </>,
    )
  }),
  get('/account/data/html', 'account.write', (visit) => download(visit, 'html')),
  get('/account/data/json', 'account.write', (visit) => download(visit, 'json')),
]

const ownFile = (visit: Visit) => personFile(visit, { kind: 'person', id: personIdOf(visit.viewer) ?? '' })

async function download(visit: Visit, type: 'json' | 'html'): Promise<Response> {
  const file = await ownFile(visit)
  return file ? fileAnswer(file, visit.school.name, visit.school.zone, type) : notFound(visit)
}
