// A contribution as its workflow sees it: who is who for it, and what keeps it from being shown. Pure.
import type { Finding } from '../checks/finding.ts'
import type { TeamMember } from '../sites/site.ts'
import type { Contribution, ContributionSubject } from './contribution.ts'

export function asSubject(
  { id, state, version, sender, refusedBy }: Contribution,
  team: readonly Pick<TeamMember, 'personId' | 'part'>[],
  findings: readonly Finding[],
  rolesRest: boolean,
  held?: string,
  lacking: readonly string[] = [],
): ContributionSubject {
  const those = (part: TeamMember['part']) =>
    team.filter((each) => each.part === part).map((each) => each.personId)
  return {
    id,
    state,
    version,
    who: {
      author: [sender.id],
      moderator: those('moderator'),
      administrator: those('administrator'),
      refuser: refusedBy === null ? [] : [refusedBy],
    },
    // Whether its sender may take part was asked when it came; from then on only its text is judged.
    facts: {
      rolesRest,
      lacking,
      siteTakes: true,
      known: true,
      vetted: true,
      closed: undefined,
      stops: findings.filter(({ stops }) => stops),
      held,
    },
  }
}
