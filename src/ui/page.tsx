// Turns a page's content into the answer of a visit: the shell around it, the school's brand, the person's menu.
import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'

import { html } from '../platform/http/html.ts'
import type { Visit, WayOver } from '../platform/http/visit.ts'
import { menuFor } from './menu.data.ts'
import type { LinkOver } from './menu.tsx'
import { Shell } from './shell.tsx'

export interface PageOptions {
  title: string
  status?: number
  /** A link back, above the title. */
  backHref?: string
}

export const page = (visit: Visit, options: PageOptions, children: ComponentChildren): Response =>
  html(documentOf(visit, options, children), options.status)

/** The whole document of a page. */
export function documentOf(
  { school, viewer, url, program, once, signedIn }: Visit,
  { title, backHref }: Omit<PageOptions, 'status'>,
  children: ComponentChildren,
): string {
  const person = viewer.kind === 'person' ? viewer : undefined
  return `<!doctype html>${render(
    <Shell
      school={school}
      person={person && { name: person.name, wayOver: wayOverOf(signedIn?.wayOver) }}
      menu={person ? menuFor(person, url.pathname) : []}
      title={title}
      assets={program.assets}
      once={once}
      backHref={backHref}
    >
      {children}
    </Shell>,
  )}`
}

/** Straight over where there is one other school, else to the list of them. */
const wayOverOf = (way: WayOver | undefined): LinkOver | undefined => {
  if (!way) return undefined
  return 'id' in way
    ? { text: `Go to ${way.name}`, href: `/account/schools/${way.id}/go` }
    : { text: 'Your other schools', href: '/account/schools' }
}
