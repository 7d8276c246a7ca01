// One program at a time on a data folder: a lock that the operating system frees when its holder dies, however it dies.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants, open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { findProgram } from './run-as.ts'
import { Trouble, codeOf } from './trouble.ts'

const note = z.object({ pid: z.number(), socketFolder: z.string().optional() }).catch({ pid: 0 })

/** The lock, held: `previousSocketFolder` is what a killed holder left behind. */
export type Hold = {
  previousSocketFolder: string | undefined
  /** Leaves a note for the next holder, who tidies up if we are killed. */
  noteSocketFolder: (socketFolder: string) => Promise<void>
  release: () => Promise<void>
}

/** macOS takes the lock while opening (O_EXLOCK); the number is the system's, Node has no name for it. */
const lockWhileOpening = 0x20 | constants.O_NONBLOCK

/** Takes the lock, or says which program has it. */
export async function takeHold(folder: string): Promise<Hold> {
  const path = join(folder, 'hold')
  const flags = constants.O_RDWR | constants.O_CREAT
  const file = process.platform === 'darwin' ? await openLocked(path, flags) : await open(path, flags, 0o600)
  if (!file || (process.platform === 'linux' && !(await lock(file)))) {
    await file?.close()
    throw await heldTrouble(folder, path)
  }
  const { socketFolder: previousSocketFolder } = await readNote(file)
  const write = async (text: object) => {
    await file.truncate()
    await file.write(JSON.stringify({ pid: process.pid, ...text }), 0)
  }
  await write({ socketFolder: previousSocketFolder })
  return {
    previousSocketFolder,
    noteSocketFolder: (socketFolder) => write({ socketFolder }),
    release: () => file.close(),
  }
}

async function openLocked(path: string, flags: number): Promise<FileHandle | undefined> {
  return open(path, flags | lockWhileOpening, 0o600).catch((error: unknown) => {
    if (codeOf(error) === 'EAGAIN' || codeOf(error) === 'EWOULDBLOCK') return undefined
    throw error
  })
}

/** Node can't lock a file on Linux; flock(1) can lock the one that we have open, and the lock then stays with us. */
async function lock(file: FileHandle): Promise<boolean> {
  const flock = findProgram('flock')
  if (flock === undefined) {
    throw new Trouble('The program flock is not on this machine.', 'Install the package util-linux.')
  }
  const [code] = await once(
    spawn(flock, ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', file.fd] }),
    'exit',
  )
  return code === 0
}

async function heldTrouble(folder: string, path: string): Promise<Trouble> {
  const file = await open(path, constants.O_RDONLY)
  const { pid } = await readNote(file).finally(() => file.close())
  return new Trouble(
    `The data folder ${folder} is in use by a Gatepost that is already running${pid > 0 ? ` (process ${pid})` : ''}.`,
    'Use that one, stop it first, or name another data folder.',
  )
}

/** Where the server of a folder that somebody holds can be reached; undefined where nobody has left a note. */
export async function notedSocketFolder(folder: string): Promise<string | undefined> {
  const file = await open(join(folder, 'hold'), constants.O_RDONLY).catch(() => undefined)
  return file && (await readNote(file).finally(() => file.close())).socketFolder
}

async function readNote(file: FileHandle): Promise<z.infer<typeof note>> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(1024), position: 0 })
  try {
    return note.parse(JSON.parse(buffer.toString('utf8', 0, bytesRead)))
  } catch {
    return { pid: 0 }
  }
}
