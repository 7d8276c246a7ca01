// What is different in a version of the policy, beside the one that it is compared with.
import { Details } from '../../ui/components/details.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Clauses } from '../policy-page.tsx'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { ChangeList } from './change-list.tsx'
import { changesOnly, type ClauseChange } from './compare-versions.ts'

export interface ChangesView {
  version: PolicyVersion
  /** The version that it is compared with. */
  since: PolicyVersion
  changes: readonly ClauseChange[]
  /** Other versions that it can be compared with. */
  others: readonly PolicyVersion[]
  draft: boolean
}

export function ChangesPage({ version, since, changes, others, draft }: ChangesView) {
  const changed = changesOnly(changes)
  const same = changes.filter(({ kind }) => kind === 'same')
  return (
    <>
      <PageTitle caption={version.title} lead={tell(changed.length, since.number, draft)}>
        {draft ? 'What would change' : 'What changed'} in version {version.number}
      </PageTitle>
      {others.length > 0 && <Others version={version} others={others} />}
      <ChangeList
        changes={changed}
        before={`Version ${since.number}`}
        after={`Version ${version.number}${draft ? ', as it is being written' : ''}`}
      />
      {same.length > 0 && (
        <Card>
          <Details summary={`${count(same.length, 'clause')} that did not change`}>
            <Clauses clauses={same.map(({ number, after = '' }) => ({ number, text: after }))} />
          </Details>
        </Card>
      )}
    </>
  )
}

const count = (many: number, thing: string): string => `${many} ${thing}${many === 1 ? '' : 's'}`

const tell = (many: number, since: number, draft: boolean): string =>
  many === 0
    ? `No word is different from version ${since}.`
    : `${count(many, 'clause')} ${many === 1 ? 'is' : 'are'} different from version ${since}${draft ? ' so far' : ''}. Words that are new are underlined, words taken out are struck through.`

const Others = ({ version, others }: Pick<ChangesView, 'version' | 'others'>) => (
  <p>
    Compare with{' '}
    {others.map(({ id, number }, at) => (
      <>
        {at > 0 && ', '}
        <a class="govuk-link" href={`/policy/versions/${version.id}/changes?since=${id}`}>
          version {number}
        </a>
      </>
    ))}
  </p>
)
