// What the readers of a hosted site see: posts with their authors, what others wrote, terms, rules and the team.
import { relations, teamParts } from '../policy/people.data.ts'
import type { PublishedPost } from '../posts/post.ts'
import type { OpenSite } from '../sites/open-sites.ts'
import type { Rules, TeamMember } from '../sites/site.ts'
import { moment } from '../ui/dates.ts'
import { Form } from '../ui/form.tsx'
import { LinkButton } from '../ui/lift/action-row.tsx'
import { Card } from '../ui/lift/card.tsx'
import { EmptyState } from '../ui/lift/empty-state.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { PersonLine } from '../ui/lift/person-line.tsx'
import { publicEn as words } from '../ui/words/public.en.ts'
import { TalkUnder, type Talk } from './talk.tsx'

export interface SiteHomeView {
  site: OpenSite
  posts: readonly PublishedPost[]
  talk: Talk
  /** The name of the person who is signed in. */
  reader: string | undefined
  once: string
  zone: string
}

export function SiteHome({ site, posts, talk, reader, once, zone }: SiteHomeView) {
  return (
    <>
      <PageTitle>{site.name}</PageTitle>
      {reader && <SignedIn reader={reader} site={site} once={once} />}
      {talk.closed && <p class="gp-closed">{talk.closed}</p>}
      {posts.length === 0 && (
        <Card>
          <EmptyState title={words.noPosts}>{words.noPostsYet}</EmptyState>
        </Card>
      )}
      {posts.map((post) => (
        <article class="gp-post" id={`post-${post.id}`}>
          <Card title={post.title}>
            <p class="gp-post__by">
              <PersonLine name={post.authorName} position={post.authorPosition} />
              {' · '}
              <time dateTime={post.publishedAt.toISOString()}>{moment(post.publishedAt, zone)}</time>
            </p>
            <Paragraphs text={post.body} />
            {post.picture && (
              <img
                class="gp-post__picture"
                src={`/s/${site.slug}/pictures/${post.picture.id}`}
                alt={post.picture.alt}
              />
            )}
            <TalkUnder talk={talk} slug={site.slug} postId={post.id} zone={zone} />
          </Card>
        </article>
      ))}
      {!reader && (
        <p class="gp-small">
          <a href={`/s/${site.slug}/feed`}>{words.feed}</a> ·{' '}
          <a href={`/s/${site.slug}/feed.json`}>{words.jsonFeed}</a>
        </p>
      )}
    </>
  )
}

const SignedIn = ({ reader, site, once }: { reader: string; site: OpenSite; once: string }) => (
  <div class="gp-reader">
    <span>{words.signedInAs(reader)}</span> <a href={`/s/${site.slug}/mine`}>{words.mine}</a>
    <Form action="/sign-out" once={once}>
      <LinkButton>{words.signOut}</LinkButton>
    </Form>
  </div>
)

/** A text as it was typed: an empty line parts paragraphs, a line break breaks the line. */
const Paragraphs = ({ text }: { text: string }) =>
  text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => <p class="gp-typed">{paragraph}</p>)

export const Terms = ({ rules }: { rules: Rules | undefined }) => (
  <>
    <PageTitle>{words.terms}</PageTitle>
    <Card>{rules && <Paragraphs text={rules.terms.replaceAll('\n', '\n\n')} />}</Card>
  </>
)

export const HouseRules = ({ rules }: { rules: Rules | undefined }) => (
  <>
    <PageTitle>{words.rules}</PageTitle>
    <Card>
      <ol class="gp-rules">
        {rules?.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ol>
    </Card>
  </>
)

/** The team by name and position (§17.8), each person once, with all that they do for the site. */
export function Team({ members }: { members: readonly TeamMember[] }) {
  const ids = [...new Set(members.map((member) => member.personId))]
  return (
    <>
      <PageTitle>{words.team}</PageTitle>
      <Card>
        <ul class="gp-team">
          {ids.map((id) => {
            const [member, ...others] = members.filter((each) => each.personId === id)
            if (!member) return null
            return (
              <li>
                <PersonLine name={member.name} position={member.position} />
                <span class="gp-team__part">{partsOf([member, ...others])}</span>
              </li>
            )
          })}
        </ul>
      </Card>
    </>
  )
}

/** "Author, administrator", in the order of the policy. */
function partsOf(members: readonly TeamMember[]): string {
  const parts = teamParts.filter((part) => members.some((member) => member.part === part))
  const [first = '', ...others] = parts.map((part) => relations[part].toLowerCase())
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(', ')
}
