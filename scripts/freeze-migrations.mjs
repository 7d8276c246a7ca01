// Freezes the migrations that are new: writes the hash of each beside the others. What is frozen already stays as it is.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { loadSource } from './load-source.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const path = join(root, 'src/schema/frozen.json')

const { migrations } = await loadSource(root, "export { migrations } from './src/schema/migrations.ts'")
const frozen = JSON.parse(await readFile(path, 'utf8').catch(() => '{}'))
const added = Object.keys(migrations).filter((name) => !(name in frozen))
for (const name of added) frozen[name] = createHash('sha256').update(migrations[name]).digest('hex')
const sorted = Object.fromEntries(Object.entries(frozen).sort(([one], [other]) => one.localeCompare(other)))
await writeFile(path, `${JSON.stringify(sorted, undefined, 2)}\n`)
process.stdout.write(added.length > 0 ? `Frozen: ${added.join(', ')}.\n` : 'Nothing new to freeze.\n')
