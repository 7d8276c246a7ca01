// `gatepost services` as whoever runs the filter uses it.
import { execFile } from 'node:child_process'
import { join } from 'node:path'

import { expect, test } from 'vitest'

const gatepost = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const bin = join(import.meta.dirname, '../../bin/gatepost.mjs')
    const child = execFile(process.execPath, [bin, 'services', ...words], { cwd: '/' }, (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    )
  })

test('§3.2 services and domains by name are written for a filter, each once; what is no domain is refused in words', async () => {
  const words = ['export', '--format', 'plain', '--service', 'ngl', '--domain', 'Example.com']
  expect(await gatepost(...words)).toEqual({ code: 0, out: 'example.com\nngl.link\n', err: '' })
  const refused = await gatepost(...words, '--domain', 'https://www.tiktok.com/')
  expect([refused.code, refused.out, refused.err]).toEqual([
    2,
    '',
    expect.stringContaining('Type tiktok.com alone'),
  ])
})

test('§3.2 the catalogue is shown with least ages and domains', async () => {
  const { code, out } = await gatepost('list')
  expect([code, out]).toEqual([0, expect.stringMatching(/^TikTok\tVideo\tfrom 13\ttiktok\.com/mu)])
})
