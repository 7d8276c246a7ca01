// What waits for the person who is signed in, each a single tap from the deed.
import type { MediaNotice } from '../cases/media/media-queries.ts'
import { PressNotice } from '../cases/media/press-notice.tsx'
import { RestNotice } from '../sign-off/signing/rest-notice.tsx'
import { SummaryList } from '../ui/components/summary-list.tsx'
import { Card } from '../ui/lift/card.tsx'
import { EmptyState } from '../ui/lift/empty-state.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import type { Waiting } from './waiting-entry.ts'

export interface HomeView {
  /** Whether the person's roles rest. */
  rests: boolean
  name: string
  /** What the press asked that is not cleared. */
  pressAsks: readonly MediaNotice[]
  waiting: readonly Waiting[]
  /** The open sites that this person may read. */
  sites: readonly { slug: string; name: string }[]
}

export function HomePage({ name, rests, pressAsks, waiting, sites }: HomeView) {
  return (
    <>
      <PageTitle>Hello, {name}</PageTitle>
      <RestNotice rests={rests} />
      {pressAsks.length > 0 && <PressNotice pressAsks={pressAsks} />}
      <Card title="Waiting for you">
        {waiting.length === 0 ? (
          <EmptyState title="Nothing waits for you">
            When something needs you, a form to approve or a comment to read, it stands here.
          </EmptyState>
        ) : (
          <SummaryList
            rows={waiting.map(({ title, href, says }) => ({
              key: {
                text: (
                  <a class="govuk-link" href={href}>
                    {title}
                  </a>
                ),
              },
              value: { text: says },
            }))}
          />
        )}
      </Card>
      {sites.length > 0 && (
        <Card title="Pages you can read">
          <ul class="gp-team">
            {sites.map((site) => (
              <li>
                <a href={`/s/${site.slug}`}>{site.name}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
