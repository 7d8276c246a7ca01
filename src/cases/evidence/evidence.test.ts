// An evidence pack is opened, read and verified with programs that are not ours; nobody but those who work on the case takes one.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeAll, expect, test } from 'vitest'

import { openWithAge } from '../../../tests/open-with-age.ts'
import { readPdf } from '../../../tests/stories/read-pdf.ts'
import { wordsOn } from '../../../tests/stories/whistle.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { append } from '../../decisions/ledger.ts'
import { newId, newSecretId } from '../../platform/ids.ts'
import { unzip } from '../../platform/unzip.ts'

const world = useWorld()
const run = promisify(execFile)
const linesOf = (printed: string): string[] => printed.trim().split('\n')
const id = newSecretId()
const path = `/cases/${id}/pack`
const told = 'A parent writes that Tom O’Neill shouted at Amina Farah on 07700 900123.'
let identity = ''
let key = ''

/** A breach about a teacher, with a step that names somebody else. */
beforeAll(async () => {
  identity = await generateX25519Identity()
  key = await identityToRecipient(identity)
  await world.asSystem(async (sight) => {
    const { tx, viewer, now, today } = sight
    const school = { school_id: viewer.schoolId }
    await tx
      .insertInto('cases')
      .values({
        ...school,
        id,
        kind: 'breach',
        state: 'opened',
        version: 1,
        danger: false,
        from_concern: null,
        from_case: null,
        child: 'Amina Farah',
        words: told,
        opened_on: today,
        changed_on: today,
      })
      .execute()
    await tx
      .insertInto('case_parties')
      .values({
        ...school,
        id: newId(now),
        file_id: id,
        part: 'subject',
        person_id: world.id('teacher'),
        name: null,
        reach: null,
        added_at: now,
        added_by: null,
      })
      .execute()
    await tx
      .insertInto('case_steps')
      .values({
        ...school,
        id: newId(now),
        case_id: id,
        number: 1,
        action: 'add-note',
        said: JSON.stringify({ note: 'Priya Raman saw it too.' }),
        made_at: now,
        made_by: world.id('head'),
      })
      .execute()
    const entry = { clause: '7', subject: { kind: 'breach', id, version: 1 }, from: 'opened', to: 'opened' }
    await append(sight, { ...entry, action: 'open', done: 'opened the case', detail: {} })
    await append(sight, {
      ...entry,
      action: 'add-note',
      done: 'added a note',
      detail: { told: 'Priya Raman' },
    })
  })
})

const note = (html: string): string => /name="_note" value="([^"]*)"/u.exec(html)?.[1] ?? ''

/** Makes a pack as the head; gives the sealed bytes and the pass phrase of the page. */
async function takePack(chosen: Record<string, string>): Promise<{ sealed: Buffer; phrase: string }> {
  const browser = await world.browser('head')
  const page = await browser.get(path)
  const response = await world.fetch(
    new Request(`http://oakfield.test${path}`, {
      method: 'POST',
      headers: { cookie: browser.cookie, origin: 'http://oakfield.test' },
      body: new URLSearchParams({ _note: note(page.text), ...chosen }),
    }),
  )
  expect(response.status).toBe(200)
  return { sealed: Buffer.from(await response.arrayBuffer()), phrase: wordsOn(page.text) }
}

function filesOf(content: Buffer): Map<string, Buffer> {
  const opened = unzip(content, () => true, 20_000_000)
  return opened.ok ? opened.files : new Map<string, Buffer>()
}

/** Everything of a pack as one text, its report read by Poppler. */
async function textOf(files: Map<string, Buffer>): Promise<string> {
  const report = await readPdf(files.get('report.pdf') ?? Buffer.alloc(0))
  return [...files].map(([name, content]) => `${name}\n${content.toString('utf8')}`).join('\n') + report.text
}

test('§5.2 a pack for the police is opened with age, and its files and ledger are verified by the words in it', async () => {
  const { sealed } = await takePack({ receiver: 'police', key })
  const content = await openWithAge(sealed, identity)
  const files = filesOf(content)
  const names = ['HOW-TO-VERIFY.txt', 'SHA256SUMS', 'ledger.jsonl', 'originals/case.txt', 'report.pdf']
  expect([...files.keys()].toSorted()).toEqual(names)
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-pack-'))
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
  const { stdout } = await run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder })
  expect(linesOf(stdout).every((line) => line.endsWith(': OK'))).toBe(true)
  const command = / {7}(node -e ".*")$/mu.exec(files.get('HOW-TO-VERIFY.txt')?.toString() ?? '')?.[1] ?? ''
  const checked = await run('sh', ['-c', command], { cwd: folder })
  expect(linesOf(checked.stdout).map((line) => line.split(' ')[1])).toEqual(['OK', 'OK'])
  const lines = files.get('ledger.jsonl')?.toString().replace('Priya', 'Petra') ?? ''
  await writeFile(join(folder, 'ledger.jsonl'), lines)
  expect((await run('sh', ['-c', command], { cwd: folder })).stdout).toContain('CHANGED')
  await expect(run('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder })).rejects.toThrow('did NOT match')
})

test('§5.2 the report is archival, and tells the case with the fingerprints of its originals', async () => {
  const { sealed } = await takePack({ receiver: 'lado', key })
  const files = filesOf(await openWithAge(sealed, identity))
  const report = await readPdf(files.get('report.pdf') ?? Buffer.alloc(0))
  expect(report.metadata).toMatch(/pdfaid:part(?:>|=")2/u)
  for (const part of ['Evidence pack', 'Tom O’Neill', 'Amina Farah', 'Priya Raman saw it too.', 'The LADO'])
    expect(report.text).toContain(part)
  const sums = files.get('SHA256SUMS')?.toString() ?? ''
  const original = /^([\da-f]{64}) {2}originals\/case\.txt$/mu.exec(sums)?.[1] ?? 'none'
  expect(report.text.replaceAll(/\s/gu, '')).toContain(original)
})

test('§5.2 others are taken out where asked, and for a host always; the ledger keeps their leaf alone', async () => {
  for (const chosen of [{ receiver: 'police', 'without-others': 'yes' }, { receiver: 'host' }]) {
    const { sealed } = await takePack({ ...chosen, key })
    const text = await textOf(filesOf(await openWithAge(sealed, identity)))
    expect(text).toContain('Tom O’Neill')
    for (const other of ['Amina', 'Farah', 'Priya', 'Raman', '07700']) expect(text).not.toContain(other)
    const leaves = text.match(/^\{"index":\d+,"leaf":"[\da-f]{64}"\}$/gmu)
    expect(leaves?.length).toBeGreaterThan(0)
  }
})

test('§5.2 without a key the pass phrase of the page opens it, and no other', async () => {
  const { sealed, phrase } = await takePack({ receiver: 'police' })
  const decrypter = new Decrypter()
  decrypter.addPassphrase(phrase)
  expect(filesOf(Buffer.from(await decrypter.decrypt(Uint8Array.from(sealed)))).has('report.pdf')).toBe(true)
  const other = new Decrypter()
  other.addPassphrase(`${phrase} more`)
  await expect(other.decrypt(Uint8Array.from(sealed))).rejects.toThrow(/passphrase|identit|recipient/iu)
})

test('§5.2 each pack stands in the case’s history, with its fingerprint and for whom, and what was not chosen is asked for', async () => {
  const { sealed } = await takePack({ receiver: 'lado', key })
  const entries = await world.as('head', (sight) => historyOf(sight, 'breach', id))
  const content = await openWithAge(sealed, identity)
  const fingerprint = createHash('sha256').update(content).digest('hex')
  expect(entries.at(-1)).toMatchObject({ action: 'make-pack', detail: { receiver: 'lado', fingerprint } })
  const browser = await world.browser('head')
  expect((await browser.get(`/cases/${id}`)).text).toContain(`href="${path}"`)
  const page = await browser.get(path)
  const wrong = await browser.post(path, { _note: note(page.text), key: 'age1nonsense' })
  expect([wrong.status, wrong.text.includes('Choose for whom it is.')]).toEqual([422, true])
  expect(wrong.text).toContain('This is no public key of age.')
})

test('§5.2 the case’s subject, and whoever has no part in it, takes no pack', async () => {
  for (const key_ of ['teacher', 'office', 'manager', 'safeguarding', 'volunteer'])
    for (const method of ['get', 'post'] as const)
      expect((await (await world.browser(key_))[method](path)).status).toBe(404)
  const stale = await world.browser('head')
  world.wait(16 * 60_000)
  expect((await stale.get(path)).location).toMatch(/^\/prove/u)
})
