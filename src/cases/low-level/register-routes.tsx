// The register of low-level concerns, and those about one person: for the head, or whoever stands in. Each look stands in the ledger.
import { freshly, get, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { freshMinutes } from '../../policy/cases/case-opening.workflow.ts'
import { patternOf } from '../../policy/cases/low-level-pattern.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { allCases } from '../file/case-queries.ts'
import { openFile } from '../file/open-file.ts'
import { PatternPage, RegisterPage } from './register-pages.tsx'
import { lowLevelRegister, readsRegister } from './register-queries.ts'

const base = '/cases/low-level'
/** The address of those about whom nobody knows yet. */
const nobody = 'nobody'

export const lowLevelRoutes: readonly Route[] = [
  freshly(freshMinutes, get(base, 'case.register', registerPage)),
  freshly(freshMinutes, get(`${base}/:person`, 'case.register', patternPage)),
]

async function registerPage(visit: Visit): Promise<Response> {
  if (!(await readsRegister(visit))) return notFound(visit)
  const people = (await lowLevelRegister(visit)).map(({ person, name, entries }) => ({
    href: `${base}/${person ?? nobody}`,
    name,
    pattern: patternOf(entries, visit.today),
  }))
  return page(
    visit,
    { title: 'Low-level concerns', backHref: '/cases' },
    <RegisterPage
      people={people.toSorted((one, other) => Number(other.pattern.together) - Number(one.pattern.together))}
    />,
  )
}

async function patternPage(visit: Visit): Promise<Response> {
  const found = (await lowLevelRegister(visit)).find(
    ({ person }) => (person ?? nobody) === visit.params['person'],
  )
  if (!found) return notFound(visit)
  const open = new Set((await allCases(visit)).map(({ id }) => id))
  for (const { id, state } of found.entries)
    await openFile(visit, { kind: 'low-level', id, state, version: 1 }, 'looked at it in the register')
  return page(
    visit,
    { title: 'Low-level concerns', backHref: base },
    <PatternPage
      name={found.name}
      pattern={patternOf(found.entries, visit.today)}
      entries={found.entries.map((entry) => ({ ...entry, opens: open.has(entry.id) }))}
    />,
  )
}
