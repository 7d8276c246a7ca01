// Links to the pages before and after this one.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Attributes, Omissible, Styled } from './attributes.ts'

export type PageLink = {
  href?: string | undefined
  text?: ComponentChildren
  /** Names the page that the link leads to; shown only without page numbers. */
  labelText?: ComponentChildren
  attributes?: Attributes | undefined
}

export type PageNumber = {
  number?: number | string | undefined
  href?: string | undefined
  current?: boolean | undefined
  /** Stands for the numbers left out. */
  ellipsis?: boolean | undefined
  visuallyHiddenText?: string | undefined
  attributes?: Attributes | undefined
}

export type PaginationProps = Styled & {
  previous?: PageLink | undefined
  next?: PageLink | undefined
  items?: readonly Omissible<PageNumber>[] | undefined
  landmarkLabel?: string | undefined
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

/** The pages of a long list by number, or the neighbours of this page one above the other. */
export function Pagination({ previous, next, items, landmarkLabel, classes, attributes }: PaginationProps) {
  const block = !items && Boolean(next || previous)
  return (
    <nav
      class={tokens('govuk-pagination', block && 'govuk-pagination--block', classes)}
      aria-label={landmarkLabel || 'Pagination'}
      {...attributes}
    >
      {previous?.href && <ArrowLink {...previous} type="prev" block={block} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) => item && Object.keys(item).length > 0 && pageItem(item))}
        </ul>
      )}
      {next?.href && <ArrowLink {...next} type="next" block={block} />}
    </nav>
  )
}

function ArrowLink(props: PageLink & { type: 'prev' | 'next'; block: boolean }) {
  const { href, text, labelText, attributes, type, block } = props
  const decorated = block && !labelText && 'govuk-pagination__link-title--decorated'
  return (
    <div class={`govuk-pagination__${type}`}>
      <a class="govuk-link govuk-pagination__link" href={href ?? ''} rel={type} {...attributes}>
        {(block || type === 'prev') && arrow(type)}
        <span class={tokens('govuk-pagination__link-title', decorated)}>
          {text || (
            <>
              {type === 'prev' ? 'Previous' : 'Next'}
              <span class="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {labelText && block && (
          <>
            {' '}
            <span class="govuk-visually-hidden">:</span>{' '}
            <span class="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!block && type === 'next' && arrow(type)}
      </a>
    </div>
  )
}

function arrow(type: 'prev' | 'next') {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[type]} />
    </svg>
  )
}

function pageItem({ number, href, current, ellipsis, visuallyHiddenText, attributes }: PageNumber) {
  const state = tokens(
    current && 'govuk-pagination__item--current',
    ellipsis && 'govuk-pagination__item--ellipsis',
  )
  if (ellipsis) return <li class={tokens('govuk-pagination__item', state)}>⋯</li>
  return (
    <li class={tokens('govuk-pagination__item', state)}>
      <a
        class="govuk-link govuk-pagination__link"
        href={href ?? ''}
        aria-label={visuallyHiddenText ?? `Page ${number}`}
        aria-current={current ? 'page' : undefined}
        {...attributes}
      >
        {number}
      </a>
    </li>
  )
}
