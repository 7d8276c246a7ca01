// Takes the exam of the checks and prints its figures; --mistakes shows what went wrong on the half for tuning.
// --pictures takes that of the pictures alone, --texts that of posts and profiles alone.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from '../bin/build.mjs'
import { loadSource } from './load-source.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const asked = (word) => process.argv.includes(word)
const tell = (lines) => process.stdout.write(`${lines.join('\n')}\n`)
const { takeExam, takePictureExam } = await loadSource(
  root,
  `export { takeExam } from './exam/take-exam.ts'
   export { takePictureExam } from './exam/pictures/take-picture-exam.ts'`,
)
if (!asked('--pictures')) tell(await takeExam(join(root, 'exam'), asked('--mistakes')))
if (!asked('--texts')) {
  // The process that opens pictures is a built one.
  await build()
  tell(await takePictureExam(root, join(root, 'exam/roster.csv'), asked('--mistakes')))
}
