// Says on the pages where it bites that a right rests for want of a course.
import { lackingSentence } from '../../policy/trained.ts'
import { NotificationBanner } from '../../ui/components/notification-banner.tsx'

/** Nothing for those who lack none. */
export const TrainingNotice = ({ lacking }: { lacking: readonly string[] }) =>
  lacking.length > 0 ? (
    <NotificationBanner title="A course is missing" heading={lackingSentence(lacking)}>
      <p class="govuk-body">
        Until then you make nothing public here. You can still refuse it or send it back.
      </p>
    </NotificationBanner>
  ) : null
