// Proves what the fixtures of GOV.UK Frontend do not: that text sent back to its author comes back whole.
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'

import { plain } from './fixture-html.test-support.ts'
import { Textarea } from './textarea.tsx'

describe('A textarea sent back to its author', () => {
  it.each(['\nSecond line', '\n\nThird line', '</textarea><b>Sports & games</b>', ' spaces kept '])(
    'shows %j exactly as it was typed',
    (typed) => {
      const page = JSON.stringify(plain(renderToString(<Textarea name="post" value={typed} />)))
      expect(page).toContain(JSON.stringify([typed]))
    },
  )
})
