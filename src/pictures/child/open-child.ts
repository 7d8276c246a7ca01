// A process of its own for pictures, watched: ended when it takes too long or too much, and never the program with it.
import { fork, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { watchEvery, type Limits } from './child-limits.data.ts'
import type { Answer, Given, Progress, TaskName, Told } from './task.ts'

/** Why there is no answer: the process was ended, or ended by itself. */
export type NoAnswer = { readonly ok: false; readonly ended: 'time' | 'memory' | 'crash' | 'stopped' }

export interface Child {
  /** One task at a time. Once it has ended, it answers nothing any more. */
  ask: <Name extends TaskName>(
    task: Name,
    given: Given[Name],
    report?: (progress: Progress) => void,
  ) => Promise<Answer<Name> | NoAnswer>
  end: () => void
  hasEnded: () => boolean
  /** By which the system knows it, to measure it. */
  pid: number | undefined
}

/** The built file, wherever this runs from: the bundle, a script's own bundle below it, or the source. */
function entry(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = ['.', '..', '../../../build'].map((place) => join(here, place, 'picture-child.mjs'))
  return places.find((place) => existsSync(place)) ?? places[0] ?? ''
}

/** It is given nothing of our environment: no secret, no address of the database. */
export function openChild(limits: Limits): Child {
  const child = fork(entry(), [], {
    serialization: 'advanced',
    env: {},
    execArgv: ['--max-old-space-size=1024'],
    // What breaks there is told where the program tells its own troubles.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // Pages go before pictures.
  if (child.pid !== undefined) setPriority(child.pid, 10)
  let ended: NoAnswer['ended'] | undefined
  const end = (why: NoAnswer['ended']) => {
    ended ??= why
    child.kill('SIGKILL')
  }
  child.once('exit', () => (ended ??= 'crash'))
  return {
    hasEnded: () => ended !== undefined,
    end: () => end('stopped'),
    pid: child.pid,
    async ask<Name extends TaskName>(
      task: Name,
      given: Given[Name],
      report: (progress: Progress) => void = () => {},
    ): Promise<Answer<Name> | NoAnswer> {
      if (ended) return { ok: false, ended }
      const stopWatching = watch(child, limits, end)
      const answer = await answerOf(child, () => child.send({ task, given }), report)
      stopWatching()
      // The process answers what it was asked.
      return (answer as Answer<Name> | undefined) ?? { ok: false, ended: ended ?? 'crash' }
    },
  }
}

/** Undefined where it ended before it answered. */
function answerOf(
  child: ChildProcess,
  send: () => void,
  report: (progress: Progress) => void,
): Promise<Answer<TaskName> | undefined> {
  return new Promise((done) => {
    const hear = (told: Told) => {
      if ('progress' in told) return report(told.progress)
      leave()
      done(told.answer)
    }
    const exit = () => {
      leave()
      done(undefined)
    }
    const leave = () => {
      child.off('message', hear)
      child.off('exit', exit)
      child.off('error', exit)
    }
    child.on('message', hear)
    child.once('exit', exit)
    child.once('error', exit)
    send()
  })
}

function watch(child: ChildProcess, limits: Limits, end: (why: 'time' | 'memory') => void): () => void {
  const timer = setTimeout(() => end('time'), limits.time)
  const watcher = setInterval(() => {
    void memoryOf(child.pid).then((bytes) => bytes > limits.memory && end('memory'))
  }, watchEvery)
  return () => {
    clearTimeout(timer)
    clearInterval(watcher)
  }
}

/** In bytes; 0 where the system does not tell, as on macOS: there the limits on pixels and time hold. Source: proc(5). */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s*(\d+) kB/mu.exec(status)?.[1] ?? 0) * 1024
}
