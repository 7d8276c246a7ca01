// The notice on everybody's first page for as long as something that the press asked is not cleared (§16.7).
import { NotificationBanner } from '../../ui/components/notification-banner.tsx'
import type { MediaNotice } from './media-queries.ts'

export const PressNotice = ({ pressAsks }: { pressAsks: readonly MediaNotice[] }) => (
  <NotificationBanner title="The press" titleId="press-notice">
    <p class="govuk-notification-banner__heading">
      {pressAsks.map(({ outlet }) => outlet ?? 'The press').join(', ')}: not to be answered until it is
      cleared.
    </p>
    <p class="govuk-body">
      Say: “Somebody will ring you back.” <a href="/media">See what is cleared</a>, or{' '}
      <a href="/media/new">log another call</a>.
    </p>
  </NotificationBanner>
)
