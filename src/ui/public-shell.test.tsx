// The frame that parents and pupils see on a hosted site.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { PublicShell } from './public-shell.tsx'
import type { PublicShellProps } from './public-shell.tsx'
import { publicEn } from './words/public.en.ts'

const props: PublicShellProps = {
  school: {
    name: 'Oakfield Primary School',
    webSite: 'https://oakfield.example',
    colour: '#6b1d4a',
    logo: null,
  },
  siteName: 'Oakfield choir',
  title: 'Winter concert',
  words: publicEn,
  links: { home: '/choir', rules: '/choir/rules', concern: '/choir/concern' },
  assets: { css: 'app-1.css', js: 'app-1.js' },
}
const page = (changes: Partial<PublicShellProps> = {}): string =>
  renderToString(h(PublicShell, { ...props, ...changes }))

test('§17.7 the logo leads to the school’s own web site and says so', () => {
  expect(page()).toMatch(
    /<a class="gp-public__logo" href="https:\/\/oakfield\.example"><img src="\/logo" alt="Oakfield Primary School: school web site"/u,
  )
})

test('a page of the site names page, site and school; the first page says its name once', () => {
  expect(page()).toContain('<title>Winter concert – Oakfield choir – Oakfield Primary School</title>')
  expect(page({ title: 'Oakfield choir' })).toContain(
    '<title>Oakfield choir – Oakfield Primary School</title>',
  )
})

test('only pages that exist are linked, and the current one is marked', () => {
  const html = page({ current: 'rules' })
  expect(html).toContain('href="/choir/rules" aria-current="page"')
  expect(html).not.toContain(publicEn.terms)
  expect(html.match(/aria-current/gu)).toHaveLength(1)
})

test('every word comes from the catalogue, in its language and direction', () => {
  const words = Object.fromEntries(
    Object.entries(publicEn).map(([key, value]) => [
      key,
      typeof value === 'string' ? `«${key}»` : (school: string) => `«${key} ${school}»`,
    ]),
  )
  const html = page({ words: { ...publicEn, ...words }, lang: 'ar', dir: 'rtl' })
  expect(html).toMatch(/^<html lang="ar" dir="rtl"/u)
  const english = Object.values(publicEn).filter((value) => typeof value === 'string')
  for (const text of english) expect(html).not.toContain(text)
})

test('no style and no script stands in the page', () => {
  expect(page()).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script[^>]*>[^<]/u)
})
