// The main menu: a row of links; on a phone one button in the band, which opens without any script.
import type { ComponentChildren } from 'preact'

import { SignOut } from './sign-out.tsx'

export type MenuItem = {
  href: string
  label: string
  current?: boolean | undefined
  /** How many things wait there; none shows no number. */
  count?: number | undefined
  /** Stands behind “More” in the row; the drawer shows it with the others. */
  behindMore?: boolean | undefined
}

/** The way to another school of somebody who works at several. */
export type LinkOver = { text: string; href: string }

/** Whoever is signed in, as the band and the drawer show them. */
export type ShownPerson = { name: string; wayOver?: LinkOver | undefined }

type MenuProps = { items: readonly MenuItem[]; person?: ShownPerson | undefined; once: string }

/** Both shapes stand in the page, and the style sheet shows the one that fits: so neither needs a script. */
export function Menu({ items, person, once }: MenuProps) {
  if (items.length === 0 && !person) return null
  const waiting = items.reduce((sum, { count = 0 }) => sum + count, 0)
  return (
    <>
      {items.length > 0 && (
        <nav class="gp-menu" aria-label="Main">
          <div class="gp-width">
            <MenuList items={items.filter(({ behindMore }) => !behindMore)}>
              <More items={items.filter(({ behindMore }) => behindMore)} />
            </MenuList>
          </div>
        </nav>
      )}
      <details class="gp-drawer">
        <summary class="gp-drawer__button">
          Menu <Count number={waiting} />
        </summary>
        <div class="gp-drawer__panel">
          <nav aria-label="Main">
            <MenuList items={items} />
          </nav>
          {person && (
            <div class="gp-drawer__person">
              {person.wayOver && <a href={person.wayOver.href}>{person.wayOver.text}</a>}
              <a href="/account">{person.name}</a>
              <SignOut once={once} />
            </div>
          )}
        </div>
      </details>
    </>
  )
}

/** What is looked for now and then; it opens without any script. */
function More({ items }: { items: readonly MenuItem[] }) {
  if (items.length === 0) return null
  return (
    <li>
      <details class="gp-more">
        <summary class="gp-menu__link" data-current={items.some(({ current }) => current) || undefined}>
          More
        </summary>
        <div class="gp-more__panel">
          <MenuList items={items} />
        </div>
      </details>
    </li>
  )
}

function MenuList({ items, children }: { items: readonly MenuItem[]; children?: ComponentChildren }) {
  return (
    <ul class="gp-menu__list">
      {items.map(({ href, label, current, count = 0 }) => (
        <li>
          <a class="gp-menu__link" href={href} aria-current={current ? 'page' : undefined}>
            {label} <Count number={count} />
          </a>
        </li>
      ))}
      {children}
    </ul>
  )
}

function Count({ number }: { number: number }) {
  if (number === 0) return null
  return (
    <span class="gp-count">
      {number}
      <span class="govuk-visually-hidden"> waiting</span>
    </span>
  )
}
