// Every colour a school may choose must leave its pages readable.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { brandCss, brandHref, brandOf, contrast } from './brand.ts'
import type { Brand } from './brand.ts'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

function derived(colour: string): Brand {
  const result = brandOf(colour)
  if (!result.ok) throw new Error(result.reason)
  return result.brand
}

test('text on the band reads at 4.5:1 whatever the colour', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { brand, onBrand } = derived(colour)
      expect(brand).toBe(colour)
      expect(contrast(onBrand, brand)).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 2000 },
  )
})

test('links read at 4.5:1 on white, canvas and tint, and under the pointer too', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { ink, inkHover, inkActive, tint, canvas } = derived(colour)
      for (const text of [ink, inkHover, inkActive])
        for (const ground of ['#ffffff', tint, canvas])
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 2000 },
  )
})

test('a button under the pointer differs from one at rest', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const { ink, inkHover, inkActive } = derived(colour)
      expect(new Set([ink, inkHover, inkActive]).size).toBe(3)
    }),
  )
})

test('grey text of the style sheet reads on every canvas', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      expect(contrast('#565b66', derived(colour).canvas)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('a dark colour stays as the school gave it', () => {
  expect(derived('#6b1d4a').ink).toBe('#6b1d4a')
})

test.each(['', 'red', '#fff', '#12345', '#1234567', '#12345g', ' #123456', '#123456}body{display:none'])(
  '%j is no colour, and its style sheet is empty',
  (text) => {
    expect(brandOf(text)).toMatchObject({ ok: false })
    expect(brandCss(text)).toBe('')
  },
)

test('the sheet has a new address when the colour changes', () => {
  expect(brandHref('#6b1d4a')).not.toBe(brandHref('#1d4f91'))
  expect(brandHref('#6B1D4A')).toBe(brandHref('#6b1d4a'))
})
