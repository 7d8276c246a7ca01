// Where the program's own files lie that are read as they are: beside the sources, wherever this runs from.
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The path of a file of `src/`, like 'sign-off/formats/policy.typ', for the bundle and for the sources alike. */
export function sourceFile(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  return join(basename(here) === 'build' ? join(here, '../src') : dirname(here), name)
}
