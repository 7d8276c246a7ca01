// Says on the pages where it bites that somebody's roles rest until they have signed the policy, and leads there.
import { rolesRestSentence } from '../../policy/roles-rest.ts'
import { NotificationBanner } from '../../ui/components/notification-banner.tsx'

/** Nothing for those whose roles don't rest. */
export const RestNotice = ({ rests }: { rests: boolean }) =>
  rests ? (
    <NotificationBanner title="Your signature is missing" heading={rolesRestSentence}>
      <p class="govuk-body">
        The day for signing has passed. Until you sign you can’t write, approve or publish, and you can’t
        moderate. You can still take something off a page, and raise a concern.
      </p>
      <p class="govuk-body">
        <a class="govuk-notification-banner__link" href="/policy/sign">
          Read and sign the policy
        </a>
      </p>
    </NotificationBanner>
  ) : null
