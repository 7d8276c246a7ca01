// The private self-check of a profile (§8): it is examined while the page is made, and nothing of it is kept.
import { checkProfile, type Profile } from '../../checks/profile/check-profile.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { isEmpty, ProfileCheckPage } from './profile-check-page.tsx'

export const profileCheckRoutes: readonly Route[] = [
  get('/profile-check', 'policy.read', (visit) => answer(visit, undefined)),
  post('/profile-check', 'policy.read', (visit) => answer(visit, readProfile(visit))),
]

// Fields whose names begin with a line are never kept for a person whose session has ended meanwhile.
const readProfile = ({ form }: Visit): Profile => ({
  handle: oneLine(form.text('_handle')),
  displayName: oneLine(form.text('_display-name')),
  bio: form.text('_bio'),
})

const oneLine = (typed: string): string => typed.replaceAll(/\s+/gu, ' ').trim()

// A form that does nothing needs no token: the post answers with the page itself.
async function answer(visit: Visit, profile: Profile | undefined): Promise<Response> {
  const findings = profile ? checkProfile(profile, visit.school) : []
  return page(
    visit,
    {
      title: 'Check your own profile',
      status: profile && isEmpty(profile) ? 422 : 200,
      backHref: '/policy',
    },
    <ProfileCheckPage profile={profile} findings={findings} />,
  )
}
