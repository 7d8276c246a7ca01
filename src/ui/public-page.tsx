// Turns content into a page of a hosted site, for parents, pupils and the public: the site's own frame around it.
import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'

import { html } from '../platform/http/html.ts'
import type { Visit } from '../platform/http/visit.ts'
import { PublicShell, type PublicLinks } from './public-shell.tsx'
import { publicEn } from './words/public.en.ts'

export interface PublicPageOptions {
  /** The site whose page it is. `slug` is the last part of its address. */
  site: { id: string; slug: string; name: string }
  title: string
  status?: number
  current?: keyof PublicLinks
}

export function publicPage(
  { school, program }: Visit,
  { site, title, status, current }: PublicPageOptions,
  children: ComponentChildren,
): Response {
  return html(
    `<!doctype html>${render(
      <PublicShell
        school={school}
        siteName={site.name}
        title={title}
        words={publicEn}
        links={linksOf(site)}
        current={current}
        assets={program.assets}
      >
        {children}
      </PublicShell>,
    )}`,
    status,
  )
}

const linksOf = ({ id, slug }: PublicPageOptions['site']): PublicLinks => ({
  home: `/s/${slug}`,
  terms: `/s/${slug}/terms`,
  rules: `/s/${slug}/rules`,
  team: `/s/${slug}/team`,
  concern: `/concern?about=site&id=${id}`,
})
