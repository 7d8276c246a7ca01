// Writes the documents that are generated from the program's data; with --check, says which are not current.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { drawWorkflow } from './docs/draw-workflow.mjs'
import { programData } from './docs/program-data.mjs'
import { whoMay } from './docs/who-may.mjs'
import { workflowPage } from './docs/workflow-page.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = await documents()
const stale = await staleOf(wanted)

if (process.argv.includes('--check')) {
  for (const path of stale) process.stderr.write(`${path} is not current. Run npm run docs.\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const path of stale) await write(path, wanted.get(path))
  process.stdout.write(`${stale.length} of ${wanted.size} documents written.\n`)
}

/** What each document should hold, by its path. */
async function documents() {
  const data = await programData(root)
  const pages = data.workflows.flatMap((workflow) => [
    [`docs/workflows/${workflow.name}.svg`, drawWorkflow(workflow, data.nameOf)],
    [`docs/workflows/${workflow.name}.md`, workflowPage(workflow, data.nameOf)],
  ])
  return new Map([...pages, ['docs/who-may.md', whoMay(data)]])
}

/** The documents that differ from what they should hold, and those that belong to no workflow any more. */
async function staleOf(documentsByPath) {
  const found = await readdir(join(root, 'docs/workflows')).catch(() => [])
  const kept = found.map((name) => `docs/workflows/${name}`).filter((path) => !documentsByPath.has(path))
  const changed = await Promise.all(
    [...documentsByPath].map(async ([path, text]) =>
      (await readFile(join(root, path), 'utf8').catch(() => '')) === text ? [] : [path],
    ),
  )
  return [...changed.flat(), ...kept]
}

async function write(path, text) {
  if (text === undefined) return rm(join(root, path))
  await mkdir(dirname(join(root, path)), { recursive: true })
  return writeFile(join(root, path), text)
}
