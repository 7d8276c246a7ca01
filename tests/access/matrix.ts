// Every address of the program, asked by everybody with every id: what came back, and what of it was never theirs.
import { routes } from '../../src/app.ts'
import type { Viewer } from '../../src/platform/viewer.ts'
import { may } from '../../src/policy/access.data.ts'
import type { PlainBrowser } from '../browser-without-screen.ts'
import type { Garden } from './planted.ts'

export interface Asker {
  /** As it stands in the matrix. */
  name: string
  /** The key of somebody of this school; undefined: signed out, or of another school. */
  key: string | undefined
  viewer: Extract<Viewer, { kind: 'person' }> | undefined
  browser: PlainBrowser
}
export interface Matrix {
  cells: number
  leaks: string[]
  /** For each address, the askers who were shown a page. */
  shown: Map<string, Set<string>>
  /** The words that somebody read who may: what nobody ever reads proves nothing. */
  read: Set<string>
}

const words: Readonly<Record<string, string>> = {
  step: 'purpose',
  part: 'absences',
  action: 'open',
  kind: 'signed',
}

/** Addresses to try: one for each record of its kind where the route has an id. */
function* addressesOf(path: string, { idsAt, slug }: Garden): Generator<string> {
  const filled = path
    .replace(/:slug/gu, slug)
    .replace(/:(\w+)/gu, (part, name: string) => words[name] ?? part)
  const named = filled.replace(/:(?!id\b|\w+Id\b)\w+/gu, 'nothing-of-that-name')
  if (!/:(?:id|\w+Id)\b/u.test(named)) yield named
  else for (const id of idsAt(path)) yield named.replace(/:(?:id|\w+Id)\b/gu, id)
}

const isRefused = (status: number, location: string): boolean =>
  [401, 403, 404, 405].includes(status) || (status === 303 && /^\/(?:sign-in|prove)/u.test(location))

/** What an asker gets of all addresses; adds to the matrix. */
export async function ask(asker: Asker, garden: Garden, matrix: Matrix): Promise<void> {
  const { name, key, viewer, browser } = asker
  for (const { method, path, may: permission, school } of routes) {
    if (school === 'none' || path === '/sign-out') continue
    const allowed = may(permission, viewer)
    // A form changes what is there: only who may not send it tries, and is refused before any record is looked for.
    if (method === 'POST' && allowed) continue
    for (const address of [...addressesOf(path, garden)].slice(0, method === 'POST' ? 1 : undefined)) {
      const answer = await (method === 'GET' ? browser.get(address) : browser.post(address))
      matrix.cells += 1
      const line = `${method} ${path}`
      if (method === 'GET' && answer.status === 200) {
        const who = matrix.shown.get(line) ?? new Set<string>()
        matrix.shown.set(line, who.add(name))
      }
      if (!allowed && !isRefused(answer.status, answer.location))
        matrix.leaks.push(`${line}: ${name} may not, and was answered with ${answer.status}`)
      for (const { word, readers } of garden.planted) {
        if (!answer.text.includes(word)) continue
        if (key !== undefined && readers.includes(key)) matrix.read.add(word)
        else matrix.leaks.push(`${line}: ${name} read “${word}” at ${address}`)
      }
    }
  }
}

/** The matrix as a text that is read as a diff: an address a line, then who is shown a page there. */
export function matrixText({ shown }: Matrix, askers: readonly string[]): string {
  const lines = routes
    .filter(({ method, school }) => method === 'GET' && school !== 'none')
    .map(({ path }) => {
      const who = shown.get(`GET ${path}`)
      const names = askers.filter((name) => who?.has(name))
      const all = names.length === askers.length ? ['everybody'] : names
      return `GET ${path}: ${all.length === 0 ? '–' : all.join(', ')}`
    })
  return `Who is shown a page at each address, with records that are there to be seen.\nWritten by npm run prove:access -- --write. Askers: ${askers.join(', ')}.\n\n${lines.toSorted().join('\n')}\n`
}
