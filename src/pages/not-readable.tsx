// A site that is not there and one that is for others to read look the same; a visitor may yet be one of its readers.
import type { Visit } from '../platform/http/visit.ts'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { page } from '../ui/page.tsx'
import { notFound } from '../ui/trouble-page.tsx'
import { publicEn as words } from '../ui/words/public.en.ts'

export function notReadable(visit: Visit): Response {
  if (visit.viewer.kind === 'person') return notFound(visit)
  return page(
    visit,
    { title: words.signInFirst, status: 404 },
    <>
      <PageTitle>{words.signInFirst}</PageTitle>
      <Card>
        <p>{words.mayBeForYou}</p>
        <p>
          <a href={`/sign-in?to=${encodeURIComponent(visit.url.pathname)}`}>{words.signIn}</a>
        </p>
      </Card>
    </>,
  )
}
