// How long a person waits between typing the command and seeing the first page.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { note } from './note.ts'

export interface Starts {
  /** Seconds to the first page: on an empty data folder with the build still to do; with it done; and once more. */
  coldWithBuild: number
  cold: number
  warm: number
}

export async function measureStarts(root: string): Promise<Starts> {
  const copy = await copyWithoutBuild(root)
  try {
    return {
      coldWithBuild: await onFreshFolder((data) => firstPage(copy, data, 'cold start with the build')),
      ...(await onFreshFolder(async (data) => ({
        cold: await firstPage(copy, data, 'cold start'),
        warm: await firstPage(copy, data, 'warm start'),
      }))),
    }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** A checkout of which nothing is built yet; ours stays as it is. */
async function copyWithoutBuild(root: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'gatepost-bench-'))
  for (const name of ['bin', 'src', 'package.json', 'package-lock.json'])
    await cp(join(root, name), join(copy, name), { recursive: true })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

export async function onFreshFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-bench-data-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Seconds from the command to the last byte of the first page. */
async function firstPage(root: string, data: string, what: string): Promise<number> {
  note(what)
  const began = performance.now()
  const child = spawn(process.execPath, ['bin/gatepost.mjs', 'demo'], {
    cwd: root,
    env: { ...process.env, GATEPOST_DATA: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\S+/u.exec(line)?.[0]
    if (!address) continue
    await (await fetch(address)).text()
    const seconds = (performance.now() - began) / 1000
    child.kill('SIGTERM')
    await exited
    return seconds
  }
  throw new Error(`The ${what} came to nothing.`)
}
