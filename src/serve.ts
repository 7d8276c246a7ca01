// Starts everything: settings, database, server; stops it all in order.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { serve } from '@hono/node-server'
import { z } from 'zod'

import { createApp } from './app.ts'
import { systemClock } from './platform/clock.ts'
import type { Db } from './platform/database.ts'
import { compressing } from './platform/http/compress.ts'
import { consoleLog } from './platform/log.ts'
import { secretOf } from './platform/program-secret.ts'
import type { Program } from './platform/program.ts'
import { sealWith } from './platform/seal.ts'
import { newSetUpCode } from './platform/set-up-code.ts'
import { readSettings, type Settings } from './platform/settings.ts'
import { startDatabase } from './platform/start-database.ts'
import { startWork } from './worker.ts'

export interface Serving {
  address: string
  program: Program
  /** Whether letters are sent; else they wait in the outbox. */
  sendsLetters: boolean
  stop: () => Promise<void>
}
export type Start = { ok: true; serving: Serving } | { ok: false; problems: readonly string[] }

type Load = (db: Db, now: Date) => Promise<void>

/** Starts the program as the environment says. `load` makes it a demonstration: it runs before the first visit. */
export async function start(environment: NodeJS.ProcessEnv, load?: Load): Promise<Start> {
  const read = readSettings(environment)
  if (!read.ok) return read
  const { settings } = read
  const database = await startDatabase(settings, quiet, () => {
    consoleLog('The database ended by itself. Start the program again; nothing that was saved is lost.')
    process.exit(1)
  })
  if (!database.ok) return database
  const served = await serveFrom(settings, database.db, load)
  if (!served.ok) {
    await database.stop()
    return served
  }
  const { address, close, program } = served
  const endWork = startWork(program, settings, address)
  const stop = () => Promise.all([close(), endWork()]).then(database.stop)
  return { ok: true, serving: { address, program, sendsLetters: settings.mail !== undefined, stop } }
}

/** What PostgreSQL itself says at start and stop is of no use to the person who started the program. */
const quiet = () => {}

type Served = (Extract<Listening, { ok: true }> & { program: Program }) | { ok: false; problems: string[] }

async function serveFrom(settings: Settings, db: Db, load: Load | undefined): Promise<Served> {
  const secret = await secretOf(settings)
  if (!secret.ok) return secret
  await load?.(db, systemClock())
  const program = await programOf(settings, db, secret.secret, load !== undefined)
  const listening = await listen(program, settings)
  return listening.ok ? { ...listening, program } : listening
}

async function programOf(
  settings: Settings,
  db: Db,
  secret: Buffer,
  demonstration: boolean,
): Promise<Program> {
  return {
    db,
    clock: systemClock,
    seal: sealWith(secret),
    log: consoleLog,
    publicUrl: settings.publicUrl,
    trustProxy: settings.trustProxy,
    assets: await builtAssets(),
    demonstration,
    setUpCode: newSetUpCode(),
  }
}

/** The style sheet and script that were built, wherever this file runs from: the bundle or the source. */
export async function builtAssets(): Promise<Program['assets']> {
  const here = dirname(fileURLToPath(import.meta.url))
  const build = here.endsWith('build') ? here : join(here, '../build')
  const { css, js, font } = z
    .object({ css: z.string(), js: z.string(), font: z.string() })
    .parse(JSON.parse(await readFile(join(build, 'assets.json'), 'utf8')))
  return { css, js, font, folder: join(build, 'assets') }
}

type Listening = { ok: true; address: string; close: () => Promise<void> } | { ok: false; problems: string[] }

function listen(program: Program, { port, host, publicUrl }: Settings): Promise<Listening> {
  return new Promise((done) => {
    const server = serve({ fetch: compressing(createApp(program).fetch), port, hostname: host }, (info) => {
      const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed())
          if ('closeAllConnections' in server) server.closeAllConnections()
        })
      done({ ok: true, address: publicUrl?.href ?? `http://${shown}:${info.port}/`, close })
    })
    server.on('error', (error: NodeJS.ErrnoException) =>
      done({ ok: false, problems: whyNot(error, host, port) }),
    )
  })
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string[] {
  if (error.code === 'EADDRINUSE')
    return [`Another program already uses port ${port}.`, `Stop it, or choose another port: PORT=${port + 1}`]
  if (error.code === 'EACCES')
    return [`This user may not use port ${port}.`, 'Choose a port above 1023 with PORT.']
  return [`The address ${host}:${port} can’t be used: ${error.message}.`, 'Check HOST and PORT.']
}
