// Each list that we write, read by the program for which it is written.
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { listFormats, type ListFormatName } from '../../src/monitoring/blocked/list-formats.data.ts'
import { writeList } from '../../src/monitoring/blocked/write-list.ts'
import { domainsOf } from '../../src/monitoring/catalogue/service.ts'
import { services } from '../../src/monitoring/catalogue/services.data.ts'
import { askProxy, freePort, runFilter, startFilter, startSite } from './filter-program.ts'

// Of small letters alone: e2guardian makes all letters of a path within its lists small.
const folder = join(tmpdir(), `gatepost-lists-${process.pid}`)
mkdirSync(folder)
// Filters give up their rights when they start, and read as somebody else.
chmodSync(folder, 0o777)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const changed = new Date('2026-11-28T16:44:00Z')
const all = services.flatMap((service) => domainsOf(service).map(([domain]) => domain))

/** Writes a list of the whole catalogue, or of some domains, and gives its path. */
function list(format: ListFormatName, domains: readonly string[] = all): string {
  const path = join(folder, listFormats[format].file)
  writeFileSync(path, writeList(format, domains, changed))
  return path
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

function squidConf(port: number, path: string): string {
  return write('squid.conf', [
    `http_port 127.0.0.1:${port}`,
    'visible_hostname proxy.oakfield.example',
    `pid_filename ${folder}/squid-${port}.pid`,
    `coredump_dir ${folder}`,
    `cache_log ${folder}/cache.log`,
    'access_log none',
    'cache deny all',
    `hosts_file ${write('names', ['127.0.0.1 www.yubo.live passes.example'])}`,
    `acl blocked dstdomain "${path}"`,
    'http_access deny blocked',
    'http_access allow all',
  ])
}

test('§3.2 Squid takes the list of the whole catalogue without a warning', async () => {
  const { code, said } = await runFilter('squid', '-k', 'parse', '-f', squidConf(3128, list('squid')))
  expect([code, /(?:warning|error|fatal).*/iu.exec(said)?.[0]]).toEqual([0, undefined])
})

test('§3.2 a running Squid refuses a name below a blocked domain and passes another', async () => {
  const [port, site] = [await freePort(), await startSite()]
  await startFilter(port, 'squid', '-N', '-f', squidConf(port, list('squid', ['yubo.live'])))
  expect(await askProxy(port, 'passes.example', site)).toBe('the site itself')
  expect(await askProxy(port, 'www.yubo.live', site)).toContain('Access Denied')
})

test('§3.2 a running e2guardian refuses a name below a blocked domain and passes another', async () => {
  const [port, parent, site] = [await freePort(), await freePort(), await startSite()]
  await startFilter(parent, 'squid', '-N', '-f', squidConf(parent, write('nothing', ['.nothing.example'])))
  const home = join(folder, 'e2guardian')
  cpSync('/etc/e2guardian', home, { recursive: true })
  cpSync(list('e2guardian', ['yubo.live']), join(home, 'lists/bannedsitelist'))
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
    const path = join(home, name)
    chmodSync(path, statSync(path).isDirectory() ? 0o777 : 0o666)
    if (!statSync(path).isDirectory())
      writeFileSync(path, readFileSync(path, 'latin1').replaceAll('/etc/e2guardian/', `${home}/`), 'latin1')
  }
  const conf = join(home, 'e2guardian.conf')
  const ours =
    /^\s*#?\s*(?:proxyip|proxyport|filterip|filterports|transparenthttpsport|httpworkers|loglevel)\s*=.*$/gmu
  writeFileSync(
    conf,
    [
      readFileSync(conf, 'latin1').replaceAll(ours, ''),
      'proxyip = 127.0.0.1',
      `proxyport = ${parent}`,
      'filterip = 127.0.0.1',
      `filterports = ${port}`,
      'httpworkers = 20',
      'loglevel = 0',
      `loglocation = '${folder}/e2guardian.log'`,
      `pidfilename = '${folder}/e2guardian.pid'`,
      '',
    ].join('\n'),
    'latin1',
  )
  await startFilter(port, 'e2guardian', '-N', '-c', conf)
  expect(await askProxy(port, 'passes.example', site)).toBe('the site itself')
  expect(await askProxy(port, 'www.yubo.live', site)).not.toContain('the site itself')
})

test('§3.2 dnsmasq takes the list of the whole catalogue', async () => {
  expect(await runFilter('dnsmasq', '--test', '-C', list('dnsmasq'))).toMatchObject({ code: 0 })
  expect(await runFilter('dnsmasq', '--test', '-C', write('bad.conf', ['lokal=/x/']))).not.toMatchObject({
    code: 0,
  })
})

test('§3.2 Unbound takes the list of the whole catalogue', async () => {
  expect(await runFilter('unbound-checkconf', list('unbound'))).toMatchObject({ code: 0 })
})

test('§3.2 BIND takes the policy zone of the whole catalogue, with each domain and all below it', async () => {
  const { code, said } = await runFilter('named-checkzone', '-D', 'blocked.gatepost', list('rpz'))
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(/^\*\.yubo\.live\.blocked\.gatepost\..*CNAME\s+\.$/mu),
  ])
})

test('§3.2 a hosts file and a list for AdGuard name each domain; a plain list is nothing but domains', () => {
  expect(writeList('hosts', ['yubo.live'], changed).split('\n').slice(1)).toEqual([
    '0.0.0.0 yubo.live',
    '0.0.0.0 www.yubo.live',
    '',
  ])
  expect(writeList('adguard', ['yubo.live', 'web.yubo.live'], changed).split('\n').slice(1)).toEqual([
    '||yubo.live^',
    '',
  ])
  expect(writeList('plain', ['yubo.live', 'ngl.link'], changed)).toBe('ngl.link\nyubo.live\n')
})
