// The shell must hold under a strict content security policy and be found by screen readers.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'

import { Shell } from './shell.tsx'
import type { ShellProps } from './shell.tsx'

const props: ShellProps = {
  school: {
    made: true,
    name: 'Oakfield Primary School',
    webSite: 'https://oakfield.example',
    colour: '#6b1d4a',
    logo: null,
    demonstration: false,
  },
  person: { name: 'Jo Bennett' },
  menu: [
    { href: '/', label: 'Today' },
    { href: '/posts', label: 'Posts', current: true, count: 2 },
  ],
  title: 'Posts',
  assets: { css: 'app-1.css', js: 'app-1.js' },
  once: '018f0000-0000-7000-8000-000000000000',
}
const page = (changes: Partial<ShellProps> = {}): string =>
  renderToString(h(Shell, { ...props, ...changes }, h('h1', null, 'Posts')))

describe('the shell', () => {
  test('holds no style and no script of its own, so a strict content policy can stand', () => {
    const html = page()
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/u)
    expect(html.match(/<script[^>]*>[^<]*<\/script>/gu)).toEqual([
      '<script type="module" src="/assets/app-1.js"></script>',
    ])
  })

  test('says language, title and school', () => {
    const html = page()
    expect(html).toMatch(/^<html lang="en-GB"/u)
    expect(html).toContain('<title>Posts – Oakfield Primary School</title>')
  })

  test('escapes what people typed', () => {
    expect(page({ person: { name: '<b>Jo</b>' } })).toContain('&lt;b>Jo&lt;/b>')
  })

  test('has one main part, and the skip link leads to it', () => {
    const html = page()
    expect(html.match(/<main /gu)).toHaveLength(1)
    expect(html).toContain('href="#main"')
    expect(html).toContain('<main id="main"')
  })

  test('marks the current page and says how much waits', () => {
    const html = page()
    expect(html).toContain('href="/posts" aria-current="page"')
    expect(html).toContain('2<span class="govuk-visually-hidden"> waiting</span>')
    expect(html).not.toContain('aria-current="false"')
  })

  test('signs out by a post with the page’s token', () => {
    expect(page()).toMatch(
      /<form method="post" action="\/sign-out"[^>]*><input type="hidden" name="_once" value="018f/u,
    )
  })

  test('shows a visitor no person, no sign-out and no policy map, but always a way to raise a concern', () => {
    const html = page({ person: undefined, menu: [] })
    expect(html).not.toMatch(/sign-out|policy-map|<nav|<details/u)
    expect(html).toContain('href="/concern"')
  })

  test('says in the demonstration that all is invented', () => {
    expect(page()).not.toContain('invented')
    const html = page({ school: { ...props.school, demonstration: true } })
    expect(html).toContain('All people and records are invented.')
    expect(html).toContain('href="/demo"')
  })
})
