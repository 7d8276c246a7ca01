// Takes all figures, and prints them as a table or, with --json, as one JSON object.
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { measureInstall } from './install.ts'
import { startMeasured } from './measured-process.ts'
import { memoryBelow } from './processes.ts'
import { measureRequests } from './requests.ts'
import { measureRosters } from './rosters.ts'
import { showFigures } from './show-figures.ts'
import { measureSignIns } from './sign-ins.ts'
import { measureStarts, onFreshFolder } from './starts.ts'
import { measureTyping } from './typing.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const figures = await takeFigures(!process.argv.includes('--no-install'))
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(figures)}\n` : showFigures(figures))

export type Figures = Awaited<ReturnType<typeof takeFigures>>

async function takeFigures(withInstall: boolean) {
  const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? '' }
  const install = withInstall ? await measureInstall(root) : undefined
  const starts = await measureStarts(root)
  return { machine, install, starts, ...(await measureServing()), typing: await measureTyping() }
}

/** Memory in megabytes: after the start, and after all requests. */
async function measureServing() {
  return onFreshFolder(async (folder) => {
    const program = await startMeasured('bench-serve-program', { GATEPOST_DATA: folder, PORT: '0' })
    const memory = async () => ({
      program: (await program.usage()).memory / 1e6,
      database: (await memoryBelow(program.pid)) / 1e6,
    })
    try {
      const atRest = await memory()
      const requests = await measureRequests(program)
      const signIns = await measureSignIns(program)
      const afterRequests = await memory()
      return { memory: { atRest, afterRequests }, requests, signIns, roster: await measureRosters(program) }
    } finally {
      await program.stop()
    }
  })
}
