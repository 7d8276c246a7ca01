// How each host takes a report, from its own page (§5.2). General knowledge: a host moves its buttons, so each is dated with the host's row.
import type { HostKey } from '../hosts.data.ts'

interface HostRoute {
  /** From the post to the report, as one would tell it on the telephone. */
  route: string
  /** The rule of the host that it most often breaks. */
  rule: string
}

const harassment = 'bullying and harassment'

export const hostRoutes: Readonly<Record<HostKey, HostRoute>> = {
  facebook: {
    route:
      'The three dots at the top of the post, then “Report post”. For a whole page or group: its own three dots.',
    rule: harassment,
  },
  instagram: {
    route: 'The three dots above the post, or beside the comment, then “Report”.',
    rule: harassment,
  },
  threads: { route: 'The three dots at the top of the post, then “Report”.', rule: harassment },
  x: { route: 'The three dots at the top of the post, then “Report post”.', rule: 'abuse and harassment' },
  bluesky: {
    route: 'The three dots below the post, then “Report post”, to the moderation service it names.',
    rule: 'harassment, trolling or intolerance',
  },
  mastodon: {
    route:
      'The three dots below the post, then “Report”. It goes to whoever runs the server, whose address stands on its “About” page.',
    rule: 'the server’s own rules',
  },
  youtube: {
    route:
      'Below the video “More” or the three dots, then “Report”. For somebody’s face or voice there is a privacy complaint.',
    rule: 'harassment and cyberbullying',
  },
  tiktok: {
    route: 'Hold the video, or the arrow beside it, then “Report”.',
    rule: 'harassment and bullying',
  },
  snapchat: { route: 'Hold the Snap or the story, then “Report”.', rule: harassment },
  whatsapp: {
    route:
      'Hold the message, then “Report”. A group: its name, then “Report group”. The host can’t read messages that were not reported to it.',
    rule: harassment,
  },
  linkedin: {
    route: 'The three dots at the top of the post, then “Report post”.',
    rule: 'harassment or abusive content',
  },
  vimeo: { route: 'Below the video the flag or “Report”.', rule: 'harassment' },
  wordpress: {
    route: 'The form for reporting a site, on the host’s own help pages, with the address of the page.',
    rule: 'abuse',
  },
  other: {
    route:
      'Look for “Report”, “Flag” or “Abuse” beside the post; else the address for complaints in the terms of the host.',
    rule: 'its rules against harassment',
  },
}
