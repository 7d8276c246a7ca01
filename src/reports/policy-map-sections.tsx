// The sections of the policy map: their headings, and the list that leads to each.
import { sections, type Section } from '../policy/clause.ts'
import { Card } from '../ui/lift/card.tsx'

export const sectionTitle = (section: Section): string =>
  /^\d/u.test(section) ? `${section}. ${sections[section]}` : sections[section]

/** The id of a section's card. */
export const sectionAnchor = (section: Section): string =>
  `section-${section.toLowerCase().replace('.', '-')}`

/** Stands beside the clauses; on a phone, after them. */
export function SectionsList({ sections: shown }: { sections: readonly Section[] }) {
  return (
    <Card id="sections" title="Sections">
      <nav aria-label="Sections">
        <ul class="gp-sections">
          {shown.map((section) => (
            <li>
              <a class="govuk-link" href={`#${sectionAnchor(section)}`}>
                {sectionTitle(section)}
              </a>
            </li>
          ))}
          <li>
            <a class="govuk-link" href="#words">
              The field’s words
            </a>
          </li>
        </ul>
      </nav>
    </Card>
  )
}
