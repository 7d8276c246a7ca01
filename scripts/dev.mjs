// Runs the demonstration while somebody works on it: a saved source builds it anew and starts it again.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (line) => process.stderr.write(`${line}\n`)

const stop = new AbortController()
let changed = ''
let wake = () => {}

for (const folder of ['src', 'bin'])
  watch(join(root, folder), { recursive: true }, (_, name) => {
    if (!name || /\.test\.tsx?$/u.test(name)) return
    changed ||= join(folder, name)
    wake()
  })
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    stop.abort()
    wake()
  })

while (!stop.signal.aborted) {
  const child = spawn(process.execPath, [join(root, 'bin/gatepost.mjs'), 'demo'], { stdio: 'inherit' })
  const ended = once(child, 'exit')
  void ended.then(([code]) => code && say('Waiting for the next change.'))
  await changeOrStop()
  child.kill('SIGTERM')
  await ended
}
process.exit(0)

/** A change that came while the program was starting counts at once. */
async function changeOrStop() {
  if (!changed && !stop.signal.aborted)
    await new Promise((woken) => {
      wake = woken
    })
  if (stop.signal.aborted) return
  // An editor writes several files, and each more than once.
  await sleep(100)
  say(`${changed} has changed.`)
  changed = ''
}
