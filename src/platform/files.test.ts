// Files in the database: whole again when read, sealed where they lie, and for their readers only.
import { expect, test } from 'vitest'

import { useWorld } from '../../tests/world.ts'
import { chunkSize, readFile, storeFile } from './files.ts'

const world = useWorld()
const logo = { kind: 'logo', id: '01890a5d-ac96-774b-bcce-b302099a8057' } as const

test('a file of several chunks comes back byte for byte, and no chunk holds a million bytes', async () => {
  const bytes = Buffer.alloc(chunkSize * 2 + 1, 'Oakfield ')
  const { seal } = world.program
  const id = await world.as('teacher', (sight) =>
    storeFile(sight, seal, { of: logo, mediaType: 'image/jpeg', bytes }),
  )
  const read = await world.as('teacher', (sight) => readFile(sight, seal, id))
  expect(read?.mediaType).toBe('image/jpeg')
  expect(read?.bytes.equals(bytes)).toBe(true)
  const chunks = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('file_chunks').select('sealed').where('file_id', '=', id).execute(),
  )
  expect(chunks).toHaveLength(3)
  for (const { sealed } of chunks) {
    expect(sealed.length).toBeLessThan(1_000_000)
    expect(sealed.includes('Oakfield')).toBe(false)
  }
})

test('a file that lost a chunk is not given out as if it were whole', async () => {
  const { seal } = world.program
  const file = { of: logo, mediaType: 'image/jpeg', bytes: Buffer.alloc(0) }
  const id = await world.as('teacher', async (sight) => {
    const stored = await storeFile(sight, seal, file)
    await sight.tx
      .insertInto('file_chunks')
      .values({ school_id: world.schoolId, file_id: stored, part: 0, sealed: seal.seal(Buffer.from('x')) })
      .execute()
    return stored
  })
  await expect(world.as('teacher', (sight) => readFile(sight, seal, id))).rejects.toThrow('not whole')
})

test('a visitor and a parent can’t store a file', async () => {
  const file = { of: logo, mediaType: 'image/jpeg', bytes: Buffer.from('x') }
  const { seal } = world.program
  await expect(world.asVisitor((sight) => storeFile(sight, seal, file))).rejects.toThrow('row-level security')
  await expect(world.as('parent', (sight) => storeFile(sight, seal, file))).rejects.toThrow(
    'row-level security',
  )
})
