// The large coloured panel that confirms the end of a journey, or interrupts one.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { Attributes, HeadingLevel, Styled } from './attributes.ts'
import { Button } from './button.tsx'

export type PanelAction = Styled & {
  text?: ComponentChildren
  href?: string | undefined
  /** `button` makes a link look like a button. */
  type?: 'submit' | 'button' | undefined
}

export type PanelProps = Styled & {
  title?: ComponentChildren
  headingLevel?: HeadingLevel | undefined
  /** Shown only in a panel of class `govuk-panel--interruption`. */
  actions?:
    | {
        items?: readonly PanelAction[] | undefined
        classes?: string | undefined
        attributes?: Attributes | undefined
      }
    | undefined
  children?: ComponentChildren
}

/** A confirmation, or with class `govuk-panel--interruption` a stop with actions to choose from. */
export function Panel({ title, headingLevel, actions, classes, attributes, children }: PanelProps) {
  const interruption = classes?.includes('govuk-panel--interruption')
  const Title = `h${headingLevel || 1}` as const
  return (
    <div class={tokens('govuk-panel', !interruption && 'govuk-panel--confirmation', classes)} {...attributes}>
      <Title class="govuk-panel__title">{title}</Title>
      {children && <div class="govuk-panel__body">{children}</div>}
      {interruption && actions && (
        <div class={tokens('govuk-panel__actions', actions.classes)} {...actions.attributes}>
          {actions.items?.length ? (
            <div class="govuk-button-group">
              {actions.items.map((action) => (
                <>{panelAction(action)} </>
              ))}
            </div>
          ) : null}
        </div>
      )}
    </div>
  )
}

function panelAction({ text, href, type, classes, attributes }: PanelAction) {
  if (href && type !== 'button') {
    return (
      <a class={tokens('govuk-link govuk-link--inverse', classes)} href={href} {...attributes}>
        {text}
      </a>
    )
  }
  return (
    <Button
      type={type || 'button'}
      href={href}
      classes={tokens('govuk-button--inverse', classes)}
      attributes={attributes}
    >
      {text}
    </Button>
  )
}
