// The program with the demonstration school in it, as a process of its own that tells what it has used.
import { loadOakfield } from '../src/demo/load-oakfield.ts'
import { start } from '../src/serve.ts'
import { answerUsage, tell } from './usage.ts'

let people: Record<string, string> = {}
const began = await start(process.env, async (db, now) => {
  people = Object.fromEntries((await loadOakfield(db, now)).people)
})
if (!began.ok) throw new Error(began.problems.join(' '))
const { address, stop } = began.serving
answerUsage(() => void stop().then(() => process.exit(0)))
tell({ address, people })
