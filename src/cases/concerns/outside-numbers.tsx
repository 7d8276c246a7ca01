// Whom to ring outside the school, for whoever raised a concern that nobody here stands above (§10.1).
import { lookAs, type Sight } from '../../platform/database.ts'
import { outside } from '../../policy/cases/case-kinds.data.ts'
import { InsetText } from '../../ui/components/inset-text.tsx'
import type { ConcernWords } from '../../ui/words/concern.en.ts'
import { ringsOf, type Ring } from '../file/ring-first.tsx'

/** The authority's numbers as the school keeps them, told to anybody who needs them here. */
export const outsideNumbers = (sight: Sight): Promise<Ring[]> =>
  lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, (program) => ringsOf(program, outside))

export const OutsideNumbers = ({ rings, words }: { rings: readonly Ring[]; words: ConcernWords }) =>
  rings.length > 0 ? (
    <InsetText>
      <p class="govuk-body">
        <strong>{words.outside}</strong>
      </p>
      <ul class="govuk-list">
        {rings.map(({ name, phone, hours }) => (
          <li>
            {name}
            {hours && `, ${hours}`}
            {': '}
            {phone ? <a href={`tel:${phone.replaceAll(/[^\d+]/gu, '')}`}>{phone}</a> : words.outsideMissing}
          </li>
        ))}
      </ul>
    </InsetText>
  ) : null
