// A banner under the page's head that tells news, or that something was done.
import type { ComponentChildren } from 'preact'

import { tokens } from './attributes.ts'
import type { HeadingLevel, Styled } from './attributes.ts'

export type NotificationBannerProps = Styled & {
  /** `success` says that the person's last step was done; anything else is news. */
  type?: 'success' | undefined
  title?: ComponentChildren
  titleId?: string | undefined
  titleHeadingLevel?: HeadingLevel | undefined
  role?: 'alert' | 'region' | 'banner' | undefined
  disableAutoFocus?: boolean | undefined
  /** The news in one sentence, set in the heading style. */
  heading?: ComponentChildren
  children?: ComponentChildren
}

/** A notification banner; a success is announced at once by screen readers. */
export function NotificationBanner(props: NotificationBannerProps) {
  const { heading, classes, attributes, children, disableAutoFocus } = props
  const success = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const Title = `h${props.titleHeadingLevel || 2}` as const
  return (
    <div
      class={tokens('govuk-notification-banner', success && 'govuk-notification-banner--success', classes)}
      role={props.role || (success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus}
      {...attributes}
    >
      <div class="govuk-notification-banner__header">
        <Title class="govuk-notification-banner__title" id={titleId}>
          {props.title || (success ? 'Success' : 'Important')}
        </Title>
      </div>
      <div class="govuk-notification-banner__content">
        {heading && <p class="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </div>
  )
}
