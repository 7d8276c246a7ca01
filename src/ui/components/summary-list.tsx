// A list of names and values, such as the answers of a form, with links to change them.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { HeadingLevel, Omissible, Styled } from './attributes.ts'

type Text = { text?: ComponentChildren; classes?: string | undefined }

export type SummaryAction = Styled & {
  text?: ComponentChildren
  href?: string | undefined
  /** Ends the link for a screen reader: "Change" + "the title". */
  visuallyHiddenText?: string | undefined
}

type Actions = { items?: readonly SummaryAction[] | undefined; classes?: string | undefined }

export type SummaryRow = {
  key: Text
  value?: Text | undefined
  actions?: Actions | undefined
  classes?: string | undefined
}

export type SummaryCard = Styled & {
  title?: (Text & { headingLevel?: HeadingLevel | undefined }) | undefined
  actions?: Actions | undefined
}

export type SummaryListProps = Styled & {
  rows: readonly Omissible<SummaryRow>[]
  /** Puts the list in a card with a title and actions of its own. */
  card?: SummaryCard | undefined
}

/** A list of names and values. */
export function SummaryList({ rows, card, classes, attributes }: SummaryListProps) {
  const anyActions = rows.some((row) => row && row.actions?.items?.length)
  const list = (
    <dl class={tokens('govuk-summary-list', classes)} {...attributes}>
      {rows.map((row) => row && summaryRow(row, anyActions, card?.title))}
    </dl>
  )
  if (!card) return list
  const Title = `h${card.title?.headingLevel || 2}` as const
  return (
    <div class={tokens('govuk-summary-card', card.classes)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {card.title && (
          <Title class={tokens('govuk-summary-card__title', card.title.classes)}>{card.title.text}</Title>
        )}
        {cardActions(card)}
      </div>
      <div class="govuk-summary-card__content">{list}</div>
    </div>
  )
}

function cardActions({ actions, title }: SummaryCard) {
  const links = (actions?.items ?? []).map((action) => actionLink(action, title))
  const classes = tokens('govuk-summary-card__actions', actions?.classes)
  if (links.length < 2) return links.length === 1 && <div class={classes}>{links}</div>
  return (
    <ul class={classes}>
      {links.map((link) => (
        <li class="govuk-summary-card__action">{link}</li>
      ))}
    </ul>
  )
}

function summaryRow({ key, value, actions, classes }: SummaryRow, anyActions: boolean, card?: Text) {
  const missing = anyActions && !actions?.items && 'govuk-summary-list__row--no-actions'
  return (
    <div class={tokens('govuk-summary-list__row', missing, classes)}>
      <dt class={tokens('govuk-summary-list__key', key.classes)}>{key.text}</dt>
      <dd class={tokens('govuk-summary-list__value', value?.classes)}>{value?.text}</dd>
      {rowActions(actions, card)}
    </div>
  )
}

function rowActions(actions: Actions | undefined, card?: Text) {
  const links = (actions?.items ?? []).map((action) => actionLink(action, card))
  if (links.length === 0) return null
  return (
    <dd class={tokens('govuk-summary-list__actions', actions?.classes)}>
      {links.length === 1 ? (
        links
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {links.map((link) => (
            <li class="govuk-summary-list__actions-list-item">{link}</li>
          ))}
        </ul>
      )}
    </dd>
  )
}

function actionLink({ text, href, visuallyHiddenText, classes, attributes }: SummaryAction, card?: Text) {
  return (
    <a class={tokens('govuk-link', classes)} href={href ?? ''} {...attributes}>
      {text}
      {(visuallyHiddenText || card) && (
        <span class="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {card && <> ({card.text})</>}
        </span>
      )}
    </a>
  )
}
