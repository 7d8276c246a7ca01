// Answers with the form of a post: empty, as it was saved, or as it was typed with what is wrong.
import { historyOf } from '../decisions/history.ts'
import { lastReturn } from '../decisions/sent-back.tsx'
import type { Visit } from '../platform/http/visit.ts'
import { postWorkflow } from '../policy/post.workflow.ts'
import { siteById } from '../sites/site-queries.ts'
import { page } from '../ui/page.tsx'
import { notFound } from '../ui/trouble-page.tsx'
import { ComposePage, type ComposeView } from './compose-page.tsx'
import type { Examined } from './post-decisions.ts'
import type { Words } from './post.ts'

type Typed = Pick<ComposeView, 'words' | 'alt' | 'errors'>

export async function showNewForm(visit: Visit, typed: Typed): Promise<Response> {
  const site = await siteById(visit, visit.params['siteId'] ?? '')
  if (!site) return notFound(visit)
  return page(
    visit,
    { title: 'Write a post', status: statusOf(typed), backHref: '/posts' },
    <ComposePage
      {...typed}
      siteName={site.name}
      action={visit.url.pathname}
      checkAt={`/sites/${site.id}/posts/check`}
      once={visit.once}
      saved={undefined}
      found={[]}
      sentBack={undefined}
    />,
  )
}

export async function showEditForm(
  visit: Visit,
  { post: { id, siteId, version, picture }, checked, context: { examination } }: Examined,
  typed: Typed,
  meanwhile?: Words,
): Promise<Response> {
  return page(
    visit,
    { title: 'Change the post', status: statusOf(typed), backHref: `/posts/${id}` },
    <ComposePage
      {...typed}
      siteName={(await siteById(visit, siteId))?.name ?? ''}
      action={visit.url.pathname}
      checkAt={`/posts/${id}/check`}
      once={visit.once}
      saved={{ id, version, hasPicture: picture !== undefined, examination }}
      found={Object.values(checked)}
      sentBack={lastReturn(await historyOf(visit, postWorkflow.name, id))}
      meanwhile={meanwhile}
    />,
  )
}

const statusOf = ({ errors }: Typed): number => (Object.keys(errors).length > 0 ? 422 : 200)
