// Which user runs the database.
import { chown, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { temporaryFolder } from '../../../tests/embedded-life.ts'
import { chooseRunAs, findProgram } from './run-as.ts'

/** What a start as root gives; an ordinary user always gets "as ourselves". */
function forRoot<Value>(value: Value): Value | Record<string, never> {
  return process.geteuid?.() === 0 ? value : {}
}

async function passwd(text: string): Promise<string> {
  const path = join(await temporaryFolder(), 'passwd')
  await writeFile(path, text)
  return path
}

const usual = 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65533:nobody:/:/sbin/nologin\n'

test('a start as root takes the user gatepost where the machine has one, else nobody', async () => {
  const folder = await temporaryFolder()
  expect(await chooseRunAs(folder, await passwd(usual))).toEqual(forRoot({ uid: 65_534, gid: 65_533 }))
  const both = await passwd(`${usual}gatepost:x:990:991::/var/lib/gatepost:/sbin/nologin\n`)
  expect(await chooseRunAs(folder, both)).toEqual(forRoot({ uid: 990, gid: 991 }))
})

test('nobody of macOS, whose number is written as -2, is understood', async () => {
  const path = await passwd('nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false\n')
  expect(await chooseRunAs(await temporaryFolder(), path)).toEqual(
    forRoot({ uid: 4_294_967_294, gid: 4_294_967_294 }),
  )
})

test('a cluster that is there already keeps its user, whoever was added to the machine since', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'cluster'))
  if (process.geteuid?.() === 0) await chown(join(folder, 'cluster'), 1234, 1235)
  expect(await chooseRunAs(folder, await passwd(usual))).toEqual(forRoot({ uid: 1234, gid: 1235 }))
})

test('a machine with no user but root is told to add one', async () => {
  const path = await passwd('root:x:0:0:root:/root:/bin/sh\n')
  const chosen = await chooseRunAs(await temporaryFolder(), path).catch((error: unknown) => String(error))
  expect(JSON.stringify(chosen)).toContain(process.geteuid?.() === 0 ? 'Add a user named gatepost' : '{}')
})

test('a program is found even when the PATH is bare, and one that does not exist is not', () => {
  expect(findProgram('sh')).toMatch(/\/sh$/)
  expect(findProgram('no-such-program')).toBeUndefined()
})
