// What a measured process and the one that measures it say to each other.
import { z } from 'zod'

/** Said once, when the process serves. */
export const ready = z.object({ address: z.string(), people: z.record(z.string(), z.string()) })

/** Answered whenever asked: microseconds of CPU since the start, bytes of memory. */
export const usage = z.object({ cpu: z.number(), memory: z.number() })
export type Usage = z.infer<typeof usage>

/** An answer of the program, for the peer to give again: told to it first of all. */
export const recording = z.object({
  path: z.string(),
  status: z.number(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.base64(),
})
export type Recording = z.infer<typeof recording>

export const tell = (what: z.infer<typeof ready> | Usage): void => void process.send?.(what)

/** Answers "usage" until told to "stop". */
export function answerUsage(stop: () => void): void {
  process.on('message', (message) => {
    if (message === 'stop') return stop()
    const { user, system } = process.cpuUsage()
    tell({ cpu: user + system, memory: process.memoryUsage.rss() })
  })
  // Nobody is left to answer.
  process.on('disconnect', stop)
}
