// The menu has room: what is looked for now and then stands behind “More”, in reach without a script and by keyboard.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { demoPeople } from '../demo/oakfield.data.ts'
import { menuFor } from './menu.data.ts'
import { Menu } from './menu.tsx'

const menuOf = (key: string, path = '/') => {
  const found = demoPeople.find((person) => person.key === key)
  if (!found) throw new Error(`nobody is called ${key}`)
  const { name, capacities, roles } = found
  return menuFor({ kind: 'person', schoolId: '', personId: '', name, capacities, roles }, path)
}

test('the menu of everybody at Oakfield fits one row, and nothing is lost from it', () => {
  for (const { key } of demoPeople) {
    const menu = menuOf(key)
    const inRow = menu.filter(({ behindMore }) => !behindMore).length
    expect([key, inRow <= 12]).toEqual([key, true])
    const html = renderToString(h(Menu, { items: menu, once: '' }))
    // Once in the row or behind “More”, and once in the drawer.
    for (const { href } of menu)
      expect([key, href, html.split(`href="${href}"`).length]).toEqual([key, href, 3])
  }
})

test('“More” is marked where the current page stands behind it, and is not there for a short menu', () => {
  expect(renderToString(h(Menu, { items: menuOf('head', '/people'), once: '' }))).toContain(
    'data-current="true">More',
  )
  expect(renderToString(h(Menu, { items: menuOf('parent'), once: '' }))).not.toContain('gp-more')
})
