// The next two weeks of a rota with names, and which moderators can't be on duty and why. Pure.
import {
  coverOn,
  daysAhead,
  mayModerate,
  onDuty,
  wantedOn,
  type CoverFacts,
} from '../../policy/cover/cover.ts'
import { shared } from '../../policy/cover/spans.ts'
import type { TeamMember } from '../site.ts'
import type { RotaDay } from './cover-page.tsx'

type Member = Pick<TeamMember, 'personId' | 'name'>

export const rotaDays = (facts: CoverFacts, team: readonly Member[], today: string, me: string): RotaDay[] =>
  daysAhead(today).map((day) => {
    const wanted = wantedOn(facts, day)
    return {
      day,
      wanted,
      gaps: coverOn(facts, day).gaps,
      people: team
        .map(({ personId, name }) => ({
          name,
          times: shared(wanted, onDuty(facts, { person: personId }, day)),
          own: personId === me,
          taken: facts.taken.some((each) => each.person === personId && each.day === day),
        }))
        .filter(({ times }) => times.length > 0),
    }
  })

export const lackingOf = (facts: CoverFacts, team: readonly Member[], today: string) =>
  team.flatMap(({ personId, name }) => {
    const moderator = facts.moderators.find(({ person }) => person === personId)
    if (!moderator || mayModerate(moderator, today)) return []
    const { signed, trainedUntil } = moderator
    const lacks = !signed
      ? 'Has not signed the policy that is in force.'
      : trainedUntil === undefined
        ? 'No training is on record. The office writes a course down on their page.'
        : trainedUntil !== null && trainedUntil < today
          ? 'Their training has run out. The office writes the next course down on their page.'
          : 'Does not work here now.'
    return [{ name, lacks }]
  })
