// The moment before which a record is due to go.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { cutOff, type Period } from './retention.ts'

test('keeping: a longer period never makes more fall due', () => {
  const now = new Date('2028-02-29T08:00:00Z')
  const units = fc.constantFrom<Period['unit']>('day', 'month', 'year')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), units, (amount, unit) => {
      expect(cutOff(now, { amount: amount + 1, unit }) < cutOff(now, { amount, unit })).toBe(true)
      expect(cutOff(now, { amount, unit }) < now).toBe(true)
    }),
  )
})
