// A time-stamping authority on this machine: OpenSSL signs, and a small server takes its questions (RFC 3161).
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Authority {
  address: URL
  /** What the next answers are: as OpenSSL gives them, changed in between, or one that was given before. */
  mood: 'honest' | 'silent' | 'refusing' | ((answer: Buffer) => Buffer)
  last: Buffer
  /** Of the authority that certified it, as PEM. */
  certificate: Buffer
  /** Whether OpenSSL holds the answer to be a good stamp upon the data, by this authority's own certificate. */
  verifies: (answer: Buffer, data: Buffer) => Promise<boolean>
  stop: () => Promise<void>
}

const config = `
[tsa]
default_tsa = here
[here]
dir = .
serial = ./serial
signer_digest = sha256
default_policy = 1.3.6.1.4.1.32473.1
digests = sha256
accuracy = secs:1
[ext]
extendedKeyUsage = critical,timeStamping
`

/** `key`: what it signs with, in the words of "openssl req -newkey". */
export async function openAuthority(key: readonly string[] = ['rsa:2048']): Promise<Authority> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-tsa-'))
  const openssl = (...words: string[]) => run('openssl', words, { cwd: folder })
  await writeFile(join(folder, 'serial'), '01\n')
  await writeFile(join(folder, 'tsa.cnf'), config)
  const [algorithm = 'rsa:2048', ...options] = key
  const own = ['-nodes', '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Time at Oakfield']
  await openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '3',
    '-subj',
    '/CN=Oakfield test authority',
  )
  await openssl('req', '-newkey', algorithm, ...options, ...own)
  await openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '3',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'ext',
    '-out',
    'tsa.pem',
  )
  const authority: Authority = {
    address: new URL('http://127.0.0.1/'),
    mood: 'honest',
    last: Buffer.alloc(0),
    certificate: await readFile(join(folder, 'ca.pem')),
    async verifies(answer, data) {
      await writeFile(join(folder, 'check.tsr'), answer)
      await writeFile(join(folder, 'check.data'), data)
      const check = openssl('ts', '-verify', '-data', 'check.data', '-in', 'check.tsr', '-CAfile', 'ca.pem')
      return check.then(
        ({ stdout }) => stdout.includes('Verification: OK'),
        () => false,
      )
    },
    stop: async () => {},
  }
  const reply = async (query: Buffer): Promise<Buffer> => {
    await writeFile(join(folder, 'query.tsq'), query)
    await openssl(
      'ts',
      '-reply',
      '-config',
      'tsa.cnf',
      '-section',
      'here',
      '-queryfile',
      'query.tsq',
      '-signer',
      'tsa.pem',
      '-inkey',
      'tsa.key',
      '-out',
      'reply.tsr',
    )
    authority.last = await readFile(join(folder, 'reply.tsr'))
    return authority.last
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', async () => {
      const { mood } = authority
      if (mood === 'silent') return request.socket.destroy()
      if (mood === 'refusing') return response.writeHead(503).end()
      if (request.headers['content-type'] !== 'application/timestamp-query')
        return response.writeHead(415).end()
      const answer = await reply(Buffer.concat(parts))
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
      return response.end(mood === 'honest' ? answer : mood(answer))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  authority.address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  authority.stop = () => new Promise((stopped) => server.close(() => stopped()))
  return authority
}
