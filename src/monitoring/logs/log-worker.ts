// A worker of the scan: counts one part of a large log, and says what it counted.
import { parentPort, workerData } from 'node:worker_threads'

import { countRange, type Part, type PartDone } from './scan-file.ts'

const { path, from, to, kind, progress, number } = workerData as Part

function count(): PartDone {
  try {
    const counts = countRange(path, from, to, kind, (bytes) => {
      progress[number] = (progress[number] ?? 0) + bytes
    })
    return { ok: true, counts }
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

// The rule below is about windows; a port has one other end.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(count())
