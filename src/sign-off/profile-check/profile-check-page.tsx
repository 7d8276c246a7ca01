// The page on which a member of staff checks a profile of their own, with what was found in it.
import type { Finding } from '../../checks/finding.ts'
import type { Profile } from '../../checks/profile/check-profile.ts'
import { viewsLine } from '../../checks/profile/school-words.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { FindingList } from '../../ui/lift/finding-list.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'

export interface ProfileCheckView {
  /** What was typed; undefined before anything was. */
  profile: Profile | undefined
  findings: readonly Finding[]
}

const nothingTyped = 'Type your handle, your name or the text about you, then check it.'

/** Whether there is nothing to check. */
export const isEmpty = ({ handle, displayName, bio }: Profile): boolean => !handle && !displayName && !bio

export const ProfileCheckPage = ({ profile, findings }: ProfileCheckView) => (
  <>
    {profile && isEmpty(profile) && <ErrorSummary errors={{ _handle: nothingTyped }} />}
    <PageTitle lead="Nothing is stored: what you type is looked at once, and forgotten when the page is shown. Nobody else sees it.">
      Check your own profile
    </PageTitle>
    {profile && !isEmpty(profile) && <Result profile={profile} findings={findings} />}
    <Card>
      <form method="post" action="/profile-check" autocomplete="off" noValidate>
        <TextField
          name="_handle"
          label="Handle"
          hint="For example, @reader7"
          size="s"
          value={profile?.handle}
          error={profile && isEmpty(profile) ? nothingTyped : undefined}
        />
        <TextField name="_display-name" label="Name that is shown" size="s" value={profile?.displayName} />
        <TextAreaField name="_bio" label="The text about you" size="s" rows={4} value={profile?.bio} />
        <Button>Check it</Button>
      </form>
    </Card>
  </>
)

function Result({ profile, findings }: { profile: Profile; findings: readonly Finding[] }) {
  const { handle, displayName, bio } = profile
  if (findings.length === 0)
    return (
      <InsetText>
        We found nothing to change. The check reads words only: look yourself at your pictures.
      </InsetText>
    )
  return (
    <Card title="What to change">
      <FindingList parts={[{ part: 'profile', text: `${handle}\n${displayName}\n${bio}`, findings }]} />
      {findings.some(({ kind }) => kind === 'missing-disclaimer') && (
        <>
          <p>The line, to copy:</p>
          <InsetText>{viewsLine}</InsetText>
        </>
      )}
    </Card>
  )
}
