// The whole HTML document of a staff page: the school's band, the menu, the page, the foot.
import type { ComponentChildren } from 'preact'

import { logoHref } from './brand.ts'
import { BackLink } from './components/back-link.tsx'
import { SkipLink } from './components/skip-link.tsx'
import { DocumentHead } from './document-head.tsx'
import type { Assets } from './document-head.tsx'
import { Menu } from './menu.tsx'
import type { MenuItem, ShownPerson } from './menu.tsx'
import { SignOut } from './sign-out.tsx'

export type ShellProps = {
  school: {
    made: boolean
    name: string
    webSite: string
    colour: string
    logo: string | null
    demonstration: boolean
  }
  person?: ShownPerson | undefined
  menu: readonly MenuItem[]
  title: string
  assets: Assets
  /** The page's token for forms, for the sign-out button. */
  once: string
  /** Gives the content the whole width, for tables; else single columns stay easy to read. */
  wide?: boolean | undefined
  backHref?: string | undefined
  /** Stands in place of the demonstration's own line. */
  demoBanner?: ComponentChildren
  children?: ComponentChildren
}

/** A page for people of the school; `<!doctype html>` comes before it. */
export function Shell(props: ShellProps) {
  const { school, title, assets, backHref, wide, children } = props
  return (
    <html lang="en-GB" class="govuk-template">
      <DocumentHead title={`${title} – ${school.name}`} school={school} assets={assets} />
      <body class="govuk-template__body">
        <SkipLink href="#main">Skip to the main content</SkipLink>
        {school.demonstration && <DemonstrationBar>{props.demoBanner}</DemonstrationBar>}
        <Band {...props} />
        <div class="gp-width gp-page">
          {backHref && (
            <nav aria-label="Back">
              <BackLink href={backHref} />
            </nav>
          )}
          <main id="main" class={wide ? 'gp-main gp-main--wide' : 'gp-main'}>
            {children}
          </main>
        </div>
        <Foot {...props} />
      </body>
    </html>
  )
}

function DemonstrationBar({ children }: { children?: ComponentChildren }) {
  return (
    <aside class="gp-demo" aria-label="Demonstration">
      <div class="gp-width">
        {children ?? (
          <>
            Demonstration. All people and records are invented. <a href="/demo">Be somebody else</a>
          </>
        )}
      </div>
    </aside>
  )
}

function Band({ school, person, menu, once }: ShellProps) {
  return (
    <header class="gp-band">
      <div class="gp-width gp-band__row">
        <a class="gp-band__school" href="/">
          <img class="gp-band__logo" src={logoHref(school.logo)} alt="" height="38" />
          <span>{school.name}</span>
        </a>
        {person && (
          <div class="gp-band__person">
            {person.wayOver && (
              <a class="gp-band__name" href={person.wayOver.href}>
                {person.wayOver.text}
              </a>
            )}
            <a class="gp-band__name" href="/account">
              {person.name}
            </a>
            <SignOut once={once} />
          </div>
        )}
      </div>
      <Menu items={menu} person={person} once={once} />
    </header>
  )
}

function Foot({ school, menu }: ShellProps) {
  return (
    <footer class="gp-foot">
      <div class="gp-width gp-foot__row">
        <ul class="gp-foot__links">
          {school.made && (
            <>
              <li>
                <a href="/concern">Raise a concern</a>
              </li>
              <li>
                <a href="/policy/public">Our social-media policy</a>
              </li>
            </>
          )}
          {menu.some((item) => item.href === '/policy-map') && (
            <li>
              <a href="/policy-map">How each clause is kept</a>
            </li>
          )}
        </ul>
        <a href={school.webSite}>{school.name}</a>
      </div>
    </footer>
  )
}
