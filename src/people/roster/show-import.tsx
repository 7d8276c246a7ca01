// Answers with the page of one roster file: its columns to choose, or what it would change.
import type { FormFields } from '../../platform/http/form-fields.ts'
import { redirect } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { firstRosterState, rosterWorkflow } from '../../policy/roster.workflow.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { holdersOf } from '../directory.ts'
import { ColumnsPage } from './columns-page.tsx'
import { columnInfo, columnNames } from './columns.data.ts'
import { examine } from './examine.ts'
import { ImportPage } from './import-page.tsx'
import { classesOf, fileOf, rememberedMapping } from './import-queries.ts'
import type { RosterImport } from './import.ts'
import { fittedMapping, lacking, type Mapping } from './mapping.ts'
import { peekInto } from './peek.ts'
import { askAgain, ProgressPage } from './progress-page.tsx'
import { progressOf, whyNotTakenIn, type Progress } from './progress.ts'
import { isZip } from './read-roster.ts'

export async function showImport(visit: Visit, found: RosterImport): Promise<Response> {
  const progress = progressOf(found.id)
  if (progress) return showProgress(visit, found, progress)
  const waits = found.state === firstRosterState
  const examined = waits ? await examine(visit, visit.program.seal, found) : undefined
  const isTable = waits && !isZip(await fileOf(visit, visit.program.seal, found.id))
  const who = await holdersOf(visit, rolesIn(rosterWorkflow))
  const subject = { ...found, who, facts: null }
  const classes = await classesOf(visit)
  return page(
    visit,
    { title: found.fileName, backHref: '/roster' },
    <ImportPage
      found={found}
      examined={examined}
      isTable={isTable}
      failed={waits ? whyNotTakenIn(found.id) : undefined}
      pupilsNow={classes.reduce((sum, { pupils }) => sum + pupils, 0)}
      actions={allowed(rosterWorkflow, subject, personIdOf(visit.viewer) ?? '')}
      once={visit.once}
    />,
  )
}

function showProgress(visit: Visit, { id, fileName }: RosterImport, progress: Progress): Response {
  const shown = page(
    visit,
    { title: `Taking in ${fileName}`, backHref: '/roster' },
    <ProgressPage {...progress} {...{ id, fileName }} />,
  )
  shown.headers.set('refresh', askAgain)
  return shown
}

/** `chosen` is a choice that lacks something; undefined before anything was chosen. */
export async function showColumns(
  visit: Visit,
  found: RosterImport,
  chosen: Mapping | undefined,
): Promise<Response> {
  const bytes = await fileOf(visit, visit.program.seal, found.id)
  const peek = bytes.length > 0 && !isZip(bytes) ? await peekInto(bytes) : undefined
  if (!peek) return visit.form.has('given') ? notFound(visit) : redirect(`/roster/${found.id}`)
  const mapping = chosen ?? fittedMapping(found.mapping ?? (await rememberedMapping(visit)), peek.headings)
  const errors = Object.fromEntries(
    (chosen ? lacking(chosen) : []).map((name) => [
      name,
      `Choose the column that holds this: ${columnInfo(name).label}.`,
    ]),
  )
  return page(
    visit,
    { title: 'What is in each column?', status: chosen ? 422 : 200, backHref: '/roster' },
    <ColumnsPage {...{ found, peek, mapping, errors }} once={visit.once} />,
  )
}

export const readColumns = (form: FormFields): Mapping =>
  Object.fromEntries(columnNames.flatMap((name) => (form.text(name) ? [[name, form.text(name)]] : [])))
