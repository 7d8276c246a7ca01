// Opens a sealed file with the program age, which is not ours: what its receiver would do.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** `identity`: the secret key, like AGE-SECRET-KEY-1…. Fails in plain words where the program is missing. */
export async function openWithAge(sealed: Uint8Array, identity: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-age-'))
  try {
    const [key, file] = [join(folder, 'key.txt'), join(folder, 'sealed.age')]
    await writeFile(key, `${identity}\n`, { mode: 0o600 })
    await writeFile(file, sealed)
    const { stdout } = await promisify(execFile)('age', ['--decrypt', '--identity', key, file], {
      encoding: 'buffer',
      maxBuffer: 50_000_000,
    })
    return stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('The program age is not installed: npm test installs it.', { cause: error })
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
