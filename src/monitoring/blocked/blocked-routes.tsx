// Blocking a service, confirming that the filter refuses it, lifting the block, and taking the list along (§3.2).
import { act } from '../../decisions/door.ts'
import { dateParts } from '../../platform/http/date-typed.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { blockedWorkflow, type BlockedAction } from '../../policy/blocked-service.workflow.ts'
import { allowed } from '../../policy/decide.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { blockedRoom, blockedSubject } from './blocked-decisions.ts'
import { BlockedPage } from './blocked-page.tsx'
import { standingBlocks } from './blocked-queries.ts'
import { isListFormat, listFormats } from './list-formats.data.ts'
import { readBlock } from './read-block.ts'
import { writeList } from './write-list.ts'

/** In characters: a line or two. */
const longest = 300

export const blockedRoutes: readonly Route[] = [
  get('/blocked', 'blocked.read', (visit) => blockedPage(visit, {})),
  get('/blocked/lists/:format', 'blocked.read', takeList),
  post('/blocked', 'blocked.write', async (visit) => {
    const { errors, block, reason } = readBlock(visit, await standingBlocks(visit, visit.today))
    if (!block) return blockedPage(visit, errors)
    return answered(
      visit,
      await act(visit, blockedRoom, newId(visit.now), 'block', { input: block, reason }),
      '/blocked',
    )
  }),
  post('/blocked/:id/confirm', 'blocked.write', async (visit) => {
    const { id = '' } = visit.params
    const tested = visit.form.text(`tested-${id}`).trim()
    const error = wrongWith(tested, 'Say how it was tested: where, and what came instead.')
    if (error) return blockedPage(visit, { [`tested-${id}`]: error })
    return answered(visit, await act(visit, blockedRoom, id, 'confirm', { input: { tested } }), '/blocked')
  }),
  post('/blocked/:id/lift', 'blocked.write', async (visit) => {
    const { id = '' } = visit.params
    const reason = visit.form.text(`reason-${id}`).trim()
    const error = wrongWith(reason, 'Say why, so that the staff understand it.')
    if (error) return blockedPage(visit, { [`reason-${id}`]: error })
    return answered(
      visit,
      await act(visit, blockedRoom, id, 'lift', { input: undefined, reason }),
      '/blocked',
    )
  }),
]

function wrongWith(text: string, empty: string): string | undefined {
  if (text === '') return empty
  return text.length > longest ? `Shorten this to ${longest} characters.` : undefined
}

async function takeList(visit: Visit): Promise<Response> {
  const { format = '' } = visit.params
  if (!isListFormat(format)) return notFound(visit)
  const domains = (await standingBlocks(visit, visit.today)).flatMap((block) => block.domains)
  return new Response(writeList(format, domains, visit.now), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${listFormats[format].file}"`,
      'cache-control': 'no-store',
    },
  })
}

async function blockedPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, once, school } = visit
  const person = personIdOf(visit.viewer) ?? ''
  const blocks = await standingBlocks(visit, visit.today)
  const mayDo = async (id: string): Promise<BlockedAction[]> =>
    allowed(blockedWorkflow, await blockedSubject(visit, id), person).map(({ action }) => action)
  const may = new Map<string, BlockedAction[]>()
  for (const { id } of blocks) may.set(id, await mayDo(id))
  return page(
    visit,
    { title: 'The filter', status: Object.keys(errors).length > 0 ? 422 : 200 },
    <BlockedPage
      {...{ blocks, may, errors, once }}
      mayBlock={(await mayDo(newId(visit.now))).includes('block')}
      value={form.text}
      date={dateParts(form, 'ends')}
      zone={school.zone}
    />,
  )
}
