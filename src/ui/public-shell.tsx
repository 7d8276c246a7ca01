// The whole HTML document of a hosted site, read by parents and pupils on whatever phone they have.
import type { ComponentChildren } from 'preact'

import { logoHref } from './brand.ts'
import { SkipLink } from './components/skip-link.tsx'
import { DocumentHead } from './document-head.tsx'
import type { Assets } from './document-head.tsx'
import type { PublicWords } from './words/public.en.ts'

/** Addresses of the site's pages; what is missing is not shown. */
export type PublicLinks = Partial<Record<'home' | 'terms' | 'rules' | 'team' | 'concern', string>>

export type PublicShellProps = {
  school: { name: string; webSite: string; colour: string; logo: string | null }
  siteName: string
  title: string
  words: PublicWords
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
  links: PublicLinks
  current?: keyof PublicLinks | undefined
  assets: Assets
  children?: ComponentChildren
}

/** A page of a hosted site. It always bears the school's logo, linked to the school's own web site (§17.7). */
export function PublicShell(props: PublicShellProps) {
  const { school, siteName, title, words, lang = 'en-GB', dir, assets, children } = props
  const wholeTitle =
    title === siteName ? `${siteName} – ${school.name}` : `${title} – ${siteName} – ${school.name}`
  return (
    <html lang={lang} dir={dir} class="govuk-template">
      <DocumentHead title={wholeTitle} school={school} assets={assets} />
      <body class="govuk-template__body">
        <SkipLink href="#main">{words.skip}</SkipLink>
        <PublicHead {...props} />
        <div class="gp-width gp-page">
          <main id="main" class="gp-main">
            {children}
          </main>
        </div>
        <footer class="gp-foot">
          <div class="gp-width gp-foot__row">
            <a href={school.webSite}>{school.name}</a>
          </div>
        </footer>
      </body>
    </html>
  )
}

const order = ['home', 'terms', 'rules', 'team', 'concern'] as const

function PublicHead({ school, siteName, words, links, current }: PublicShellProps) {
  const shown = order.flatMap((name) => {
    const href = links[name]
    return href ? [{ name, href }] : []
  })
  return (
    <header class="gp-public__head">
      <div class="gp-width">
        <div class="gp-public__row">
          <a class="gp-public__logo" href={school.webSite}>
            <img src={logoHref(school.logo)} alt={words.toSchool(school.name)} height="48" />
          </a>
          <p class="gp-public__site">
            {links.home ? <a href={links.home}>{siteName}</a> : siteName}
            <span class="gp-public__school">{words.aSiteOf(school.name)}</span>
          </p>
        </div>
        {shown.length > 0 && (
          <nav aria-label={words.links}>
            <ul class="gp-public__links">
              {shown.map(({ name, href }) => (
                <li>
                  <a href={href} aria-current={name === current ? 'page' : undefined}>
                    {words[name]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}
