// Marked places must be found by eye and by ear, and the words must stay as they were typed.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { Marked } from './marked.tsx'

const html = renderToString(
  h(Marked, {
    segments: [
      { text: 'Ring <Jo> on ', marks: [] },
      {
        text: '01632 960123',
        marks: [
          { id: 'finding-1', label: 'home phone number' },
          { id: 'finding-2', label: 'parent’s name' },
        ],
      },
      { text: '.', marks: [] },
    ],
  }),
)

test('a marked place leads to its first finding and names every one', () => {
  expect(html).toContain('<mark class="gp-mark"><a href="#finding-1">01632 960123')
  expect(html).toContain('(marked: home phone number, parent’s name)')
})

test('the text stays whole and escaped', () => {
  expect(html).toContain('Ring &lt;Jo> on ')
  expect(html.replaceAll(/<span.*?<\/span>|<[^>]+>/gu, '')).toBe('Ring &lt;Jo> on 01632 960123.')
})
