// Pages and assets go compressed to whoever can read them so, over a real connection, and as they are to all others.
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { listening } from '../../../tests/listening.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const br = { 'accept-encoding': 'gzip, deflate, br' }

describe('A page', () => {
  test('goes with Brotli to a browser that takes it, and reads the same', async () => {
    const ask = await listening(world.program)
    // A page without a form: it holds no token, and reads the same each time.
    const [plain, small] = [await ask('/policy/public'), await ask('/policy/public', br)]
    expect(plain.header('content-encoding')).toBeUndefined()
    expect(small.header('content-encoding')).toBe('br')
    expect(small.header('vary')).toBe('accept-encoding')
    expect(small.body.length).toBeLessThan(plain.body.length / 2)
    expect(brotliDecompressSync(small.body).toString()).toBe(plain.body.toString())
  })

  test('keeps its status and its safe headers when it is compressed', async () => {
    const ask = await listening(world.program)
    const missing = await ask('/no-such-page', br)
    expect(missing.status).toBe(404)
    expect(missing.header('content-encoding')).toBe('br')
    expect(missing.header('content-security-policy')).toContain("default-src 'none'")
    expect(missing.header('cache-control')).toBe('no-store')
  })

  test('goes as it is to a browser that takes gzip alone: that costs more than it saves', async () => {
    const ask = await listening(world.program)
    const { header, body } = await ask('/sign-in', { 'accept-encoding': 'gzip' })
    expect(header('content-encoding')).toBeUndefined()
    expect(body.toString()).toContain('<!doctype html>')
  })

  test('that is asked for its headers alone is not compressed', async () => {
    const ask = await listening(world.program)
    const { status, header, body } = await ask('/sign-in', br, 'HEAD')
    expect([status, header('content-encoding'), body.length]).toEqual([200, undefined, 0])
  })

  test('that leads elsewhere leads there', async () => {
    const ask = await listening(world.program)
    const { status, header } = await ask('/sites', br)
    expect([status, header('location')]).toEqual([303, '/sign-in?to=%2Fsites'])
  })
})

describe('An asset', () => {
  test('goes with Brotli, else with gzip, else as it is, and is the same each time', async () => {
    const ask = await listening(world.program)
    const { css, js } = world.program.assets
    for (const name of [css, js]) {
      const plain = await ask(`/assets/${name}`)
      const small = await ask(`/assets/${name}`, br)
      const zipped = await ask(`/assets/${name}`, { 'accept-encoding': 'gzip' })
      expect([plain, small, zipped].map(({ header }) => header('content-encoding'))).toEqual([
        undefined,
        'br',
        'gzip',
      ])
      expect(brotliDecompressSync(small.body).equals(plain.body)).toBe(true)
      expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true)
      expect(small.body.length).toBeLessThan(plain.body.length / 2)
      expect(small.header('vary')).toBe('accept-encoding')
      expect(small.header('cache-control')).toContain('immutable')
    }
  })

  test('that is a font is not compressed once more', async () => {
    const ask = await listening(world.program)
    const { header, body } = await ask(`/assets/${world.program.assets.font}`, br)
    expect([header('content-type'), header('content-encoding')]).toEqual(['font/woff2', undefined])
    expect(body.subarray(0, 4).toString()).toBe('wOF2')
  })

  test.each([
    '/assets/no-such.css',
    '/assets/..%2Fassets.json',
    '/assets/assets.json',
    '/assets/constructor',
  ])('that does not exist is an unknown page: %s', async (path) => {
    const ask = await listening(world.program)
    expect((await ask(path, br)).status).toBe(404)
    expect((await ask(path, br)).status).toBe(404)
  })
})
