// Takes the exam of the checks and prints its figures; --mistakes shows what went wrong on the half for tuning.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { loadSource } from './load-source.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { takeExam } = await loadSource(root, `export { takeExam } from './exam/take-exam.ts'`)
for (const line of await takeExam(join(root, 'exam'), process.argv.includes('--mistakes')))
  process.stdout.write(`${line}\n`)
