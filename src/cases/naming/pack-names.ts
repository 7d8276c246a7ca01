// Whether an evidence pack names somebody who may not be named in public, for whoever makes it and works on that person's case (s.141F).
import type { Sight } from '../../platform/database.ts'
import { namedIn } from '../../policy/cases/about-whom.data.ts'
import type { CaseFile } from '../evidence/pack.ts'
import { protectedPeople } from './warn-handlers.ts'

/** Their names. Whoever doesn't see the other case learns nothing here. */
export async function protectedIn(sight: Sight, file: CaseFile): Promise<string[]> {
  const text = [
    file.words,
    ...file.subjects,
    ...file.steps.flatMap(({ said }) => said.map(([, answer]) => answer)),
    ...file.originals.map(([, content]) => content.toString('utf8')),
  ].join('\n')
  const people = (await protectedPeople(sight)).flatMap(({ subjects }) => subjects)
  const named = new Set(namedIn(text, people))
  return [...new Set(people.filter(({ id }) => named.has(id)).map(({ name }) => name))]
}
