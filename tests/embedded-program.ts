// A program that starts an embedded server, says what came of it in one line of JSON, and runs until it is killed.
import { startEmbedded } from '../src/platform/embedded/start-embedded.ts'

const start = await startEmbedded({ folder: process.argv[2] ?? '' })
const told = start.ok
  ? { program: process.pid, postgres: start.server.pid, socketFolder: start.server.connection('', '').host }
  : { program: process.pid, sentence: start.problem.sentence }
process.stdout.write(`${JSON.stringify(told)}\n`)
