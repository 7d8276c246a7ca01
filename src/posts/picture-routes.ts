// The picture of a post: for the readers of its site once it is published, before that for those behind the scenes.
import { examinationOf } from '../pictures/examination-queries.ts'
import { readFile } from '../platform/files.ts'
import { get, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { openSiteAt } from '../sites/open-sites.ts'
import { notFound } from '../ui/trouble-page.tsx'
import { isExamining, sayStanding } from './pictures/examining-card.tsx'
import { isPublishedPicture, postById } from './post-queries.ts'

export const pictureRoutes: readonly Route[] = [
  get('/s/:slug/pictures/:pictureId', 'pages.read', async (visit) => {
    const { slug = '', pictureId = '' } = visit.params
    const site = await openSiteAt(visit, slug)
    const shown = site && (await isPublishedPicture(visit, site.id, pictureId))
    return shown ? answerWith(visit, pictureId, forReaders) : notFound(visit)
  }),
  get('/posts/:id/picture', 'posts.decide', async (visit) => {
    const post = await postById(visit, visit.params['id'] ?? '')
    return post?.picture ? answerWith(visit, post.picture.id, 'no-store') : notFound(visit)
  }),
  get('/posts/:id/examination', 'posts.decide', async (visit) => {
    const post = await postById(visit, visit.params['id'] ?? '')
    const examination = post?.picture && (await examinationOf(visit, post.picture.id))
    if (!examination) return notFound(visit)
    const { progress } = examination
    const standing = { done: !isExamining(examination), says: sayStanding(examination), progress }
    return Response.json(standing, { headers: { 'cache-control': 'no-store' } })
  }),
]

/** Short, since a picture may be taken down, and only in the reader's own browser. */
const forReaders = 'private, max-age=300'

async function answerWith(visit: Visit, id: string, caching: string): Promise<Response> {
  const file = await readFile(visit, visit.program.seal, id)
  if (!file) return notFound(visit)
  return new Response(file.bytes, {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(file.bytes.length),
      'content-disposition': 'inline; filename="picture.jpg"',
      'cache-control': caching,
    },
  })
}
