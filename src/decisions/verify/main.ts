// The verifier as a program of one file: node verify-ledger.mjs FILE. It needs Node and nothing else.
import { createReadStream, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { verifyExport } from './verify-export.ts'
import { verifyProof } from './verify-proof.ts'

const usage = `Verifies a school's ledger, without the program that wrote it.

  node verify-ledger.mjs LEDGER.jsonl [--key KEY] [--checkpoint FILE …] [--json]
  node verify-ledger.mjs PROOF.tlog-proof --key KEY [--json]

KEY is the ledger's key: the school's page “The ledger” shows it. Note it outside the school.
--checkpoint names a file with a checkpoint that was kept outside, such as a letter to the
chair of governors: without one, nobody can tell that the ledger's end was cut off.
It ends with 0 where nothing was changed, with 1 where something was, with 2 where it can't tell.
`

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      checkpoint: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (file === undefined) {
    process.stderr.write(usage)
    process.exitCode = 2
    return
  }
  const say = (found: object, sentences: readonly string[]) =>
    process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : `${sentences.join('\n')}\n`)
  if (file.endsWith('.tlog-proof')) {
    if (values.key === undefined)
      throw new Error('Name the ledger’s key with --key: a proof is held against it.')
    const proof = verifyProof(readFileSync(file, 'utf8'), values.key)
    say(
      proof,
      proof.ok
        ? [`Entry ${proof.index} of ${proof.size} stands in the ledger:`, proof.entry]
        : [proof.problem],
    )
    process.exitCode = proof.ok ? 0 : 1
    return
  }
  const outside = values.checkpoint.map((name) => readFileSync(name, 'utf8'))
  const found = await verifyExport(createReadStream(file), { key: values.key, outside })
  say(
    found,
    found.problems.length > 0
      ? found.problems
      : [
          `Nothing was changed: ${found.entries} entries, ${found.erased} of them erased, ${found.checkpoints} checkpoints.`,
        ],
  )
  process.exitCode = found.problems.length > 0 ? 1 : 0
}
