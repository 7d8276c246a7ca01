// The sealed address of the tablet: only what we sealed for this opens, and only whole.
import { expect, test } from 'vitest'

import { sealWith } from '../../platform/seal.ts'
import { readTablet, tabletToken } from './tablet-token.ts'

const seal = sealWith(Buffer.alloc(32, 7))
const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const tablet = { schoolId: id(1), personId: id(2), witnessId: id(3), until: 1_795_420_800_000 }

test('signature: the tablet’s address says who reads, who is the witness, and until when', () => {
  expect(readTablet(seal, tabletToken(seal, tablet))).toEqual(tablet)
})

test('signature: an address that is cut, changed, made up or sealed for something else opens nothing', () => {
  const token = tabletToken(seal, tablet)
  const changed = Buffer.from(token, 'base64url')
  changed[40] = (changed[40] ?? 0) ^ 1
  for (const wrong of [
    '',
    'made-up',
    token.slice(0, -8),
    changed.toString('base64url'),
    tabletToken(sealWith(Buffer.alloc(32, 8)), tablet),
    seal.seal(Buffer.from('[["body","typed"]]')).toString('base64url'),
    tabletToken(seal, { ...tablet, personId: 'nobody' }),
  ])
    expect(readTablet(seal, wrong)).toBeUndefined()
})
