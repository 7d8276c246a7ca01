// Reads the exam's files of JSON lines, so that posts and profiles are read alike.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Files whose names begin so hold profiles; all the others hold posts. */
export const profilesBegin = 'profiles-'

/** Every line of the folder's `*.jsonl` files with a wanted name, as JSON, in the order of the names. */
export function readLines(folder: string, wanted: (name: string) => boolean): unknown[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && wanted(name))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}

/** Throws where an id stands twice, since figures by id would then be wrong. */
export function refuseDoubles(ids: readonly string[]): void {
  const double = ids.find((id, at) => ids.indexOf(id) !== at)
  if (double !== undefined) throw new Error(`The case ${double} stands twice.`)
}
