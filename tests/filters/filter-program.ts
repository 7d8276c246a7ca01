// For the tests of lists: runs filters that people really use, with a list that we wrote, and asks them.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createConnection } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { onTestFinished } from 'vitest'

/** Where Debian keeps what only root runs. */
const environment = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` }

/** Runs a program to its end. Rejects with a plain sentence where it is not there: such a test never passes by itself. */
export function runFilter(program: string, ...words: string[]): Promise<{ code: number; said: string }> {
  return new Promise((done, failed) => {
    const child = execFile(program, words, { env: environment }, (error, out, err) => {
      if (error?.code === 'ENOENT') failed(new Error(missing(program)))
      else done({ code: child.exitCode ?? -1, said: out + err })
    })
  })
}

const missing = (program: string): string =>
  `The program ${program} is not here. Install squid, e2guardian, unbound, bind9-utils and dnsmasq-base, or run scripts/test.mjs, which does.`

/** Starts a program that serves until the test is over, and waits until it listens. */
export async function startFilter(port: number, program: string, ...words: string[]): Promise<void> {
  const child = spawn(program, words, { env: environment, stdio: 'ignore', detached: true })
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    // The group, since some begin again as a process of their own.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    await ended
  })
  await once(child, 'spawn').catch(() => Promise.reject(new Error(missing(program))))
  for (let tries = 0; tries < 300; tries += 1) {
    if (await listens(port)) return
    await pause(50)
  }
  throw new Error(`${program} did not begin to listen.`)
}

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = createConnection(port, '127.0.0.1', () => done(true)).on('error', () => done(false))
    socket.on('connect', () => socket.destroy())
  })

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** A web server that stands for all others, until the test is over. */
export async function startSite(): Promise<number> {
  const server = createServer((_, answer) => answer.end('the site itself')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** Asks a proxy for the first page of a host, and gives the answer’s text. */
export function askProxy(proxy: number, host: string, port: number): Promise<string> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port: proxy, path: `http://${host}:${port}/` }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.on('end', () => done(text))
    })
    asked.on('error', failed).end()
  })
}
