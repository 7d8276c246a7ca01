// Bringing a roster in: send a file, say what its columns hold, look at what it would change, take it in.
import { act } from '../../decisions/door.ts'
import { get, post, redirect, takingFile, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { examine } from './examine.ts'
import { rosterRoom } from './import-decisions.ts'
import { classesOf, importById, lastImports, rememberedMapping, saveMapping } from './import-queries.ts'
import { mostFile } from './import.ts'
import { fittedMapping, lacking } from './mapping.ts'
import { peekInto } from './peek.ts'
import { longRoster } from './progress.ts'
import { isZip } from './read-roster.ts'
import { rejectedCsv } from './rejected-csv.ts'
import { NewRosterPage, RosterPage } from './roster-page.tsx'
import { readColumns, showColumns, showImport } from './show-import.tsx'
import { takeInBehind } from './take-in-behind.ts'

const idOf = ({ params }: Visit): string => params['id'] ?? ''

export const rosterRoutes: readonly Route[] = [
  get('/roster', 'roster.write', async (visit) =>
    page(
      visit,
      { title: 'Pupils' },
      <RosterPage
        classes={await classesOf(visit)}
        imports={await lastImports(visit, 10)}
        zone={visit.school.zone}
      />,
    ),
  ),
  get('/roster/new', 'roster.write', async (visit) => newPage(visit, undefined)),
  takingFile(post('/roster/new', 'roster.write', keep), mostFile),
  get('/roster/:id', 'roster.write', async (visit) => {
    const found = await importById(visit, idOf(visit))
    return found ? showImport(visit, found) : notFound(visit)
  }),
  get('/roster/:id/columns', 'roster.write', async (visit) => {
    const found = await importById(visit, idOf(visit))
    return found ? showColumns(visit, found, undefined) : notFound(visit)
  }),
  post('/roster/:id/columns', 'roster.write', async (visit) => {
    const found = await importById(visit, idOf(visit))
    if (!found) return notFound(visit)
    const mapping = readColumns(visit.form)
    if (lacking(mapping).length > 0) return showColumns(visit, found, mapping)
    await saveMapping(visit, found.id, mapping)
    return redirect(`/roster/${found.id}`)
  }),
  get('/roster/:id/rejected.csv', 'roster.write', async (visit) => {
    const found = await importById(visit, idOf(visit))
    const examined = found && (await examine(visit, visit.program.seal, found))
    return examined?.ok ? csv(rejectedCsv(examined.plan.rejected)) : notFound(visit)
  }),
  post('/roster/:id/accept', 'roster.write', async (visit) => {
    if (!(await importById(visit, idOf(visit)))) return notFound(visit)
    const input = { seen: visit.form.text('seen') }
    if (isLong(input.seen)) {
      takeInBehind(visit, idOf(visit), input.seen)
      return redirect(`/roster/${idOf(visit)}`)
    }
    const outcome = await act(visit, rosterRoom(visit.program.seal), idOf(visit), 'accept', { input })
    return answered(visit, outcome, `/roster/${idOf(visit)}`)
  }),
  post('/roster/:id/set-aside', 'roster.write', async (visit) => {
    if (!(await importById(visit, idOf(visit)))) return notFound(visit)
    const outcome = await act(visit, rosterRoom(visit.program.seal), idOf(visit), 'set-aside', {
      input: undefined,
    })
    return answered(visit, outcome, '/roster')
  }),
]

/** By the counts that the page has shown: how many rows are to be written. */
const isLong = (seen: string): boolean =>
  seen
    .split('-')
    .slice(0, 3)
    .reduce((sum, count) => sum + Number(count), 0) > longRoster

const newPage = (visit: Visit, problem: string | undefined): Response =>
  page(
    visit,
    { title: 'Bring in a roster', status: problem === undefined ? 200 : 422, backHref: '/roster' },
    <NewRosterPage once={visit.once} errors={problem === undefined ? {} : { file: problem }} />,
  )

/** Keeps the file, and goes on to its columns where they are not known yet. */
async function keep(visit: Visit): Promise<Response> {
  const { upload } = visit
  if (!upload) return newPage(visit, 'Choose the file that your school’s system has exported.')
  const isTable = !isZip(upload.bytes)
  const peek = isTable ? await peekInto(upload.bytes) : undefined
  if (isTable && !peek)
    return newPage(visit, 'This is no table and no ZIP. Save the export as CSV, and choose that.')
  const id = newId(visit.now)
  const outcome = await act(visit, rosterRoom(visit.program.seal), id, 'read', { input: upload })
  if (!outcome.ok || !peek) return answered(visit, outcome, `/roster/${id}`)
  const remembered = await rememberedMapping(visit)
  const mapping = fittedMapping(remembered, peek.headings)
  const known = Object.keys(remembered).length > 0 && lacking(mapping).length === 0
  if (known) await saveMapping(visit, id, mapping)
  return redirect(known ? `/roster/${id}` : `/roster/${id}/columns`)
}

const csv = (text: string): Response =>
  new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="rejected-rows.csv"',
      'cache-control': 'no-store',
    },
  })
