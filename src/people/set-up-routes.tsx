// The set-up: these addresses exist only as long as there is no school, in the program or at this host name.
import { foundingAt, setUpCodeHash } from '../platform/founding.ts'
import { beforeSchool, get, post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { makeSchool } from './make-school.ts'
import { beginSession } from './sessions.ts'
import { SetUpPage } from './set-up-page.tsx'
import { readSetUp, type SetUpLock } from './set-up.ts'

export const setUpRoutes: readonly Route[] = [
  beforeSchool(get('/set-up', 'set-up', async (visit) => setUpPage(visit, await lockOf(visit), {}, 200))),
  beforeSchool(
    post('/set-up', 'set-up', async (visit) => {
      const lock = await lockOf(visit)
      const read = readSetUp(visit.form, lock)
      if (!read.ok) return setUpPage(visit, lock, read.errors, 422)
      const host = lock.founded === undefined ? undefined : visit.url.hostname
      const headId = await makeSchool(visit, { ...read.setUp, host })
      return redirect(next, await beginSession(visit, headId, 'set-up'))
    }),
  ),
]

/** Where the head goes on with what the school still needs. */
const next = '/school/set-up'

async function lockOf({ tx, url, now, program }: Visit): Promise<SetUpLock> {
  const founding = await foundingAt(tx, url.hostname, now)
  return founding
    ? { codeHash: founding.codeHash, ended: founding.ended, founded: founding.name }
    : { codeHash: setUpCodeHash(program.setUpCode), ended: false, founded: undefined }
}

const setUpPage = (visit: Visit, { founded }: SetUpLock, errors: FieldErrors, status: number): Response =>
  page(
    visit,
    { title: 'Set up your school', status },
    <SetUpPage once={visit.once} form={visit.form} errors={errors} founded={founded} />,
  )
