// Shows one person's account to those who keep accounts.
import { historyOf } from '../../decisions/history.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { accountWorkflow } from '../../policy/account.workflow.ts'
import { allowed } from '../../policy/decide.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { accountSubject } from '../account/account-decisions.ts'
import { officeChange } from '../addresses/address-change.ts'
import { OfficeAddressCard } from '../addresses/office-address-card.tsx'
import { namesOf } from '../directory.ts'
import { KeptAccountPage } from './account-page.tsx'
import { keptAccounts, type KeptAccount } from './account-queries.ts'

/** The account that the address of the page names; undefined where there is none that the viewer keeps. */
export const accountAsked = async (visit: Visit): Promise<KeptAccount | undefined> =>
  (await keptAccounts(visit)).find(({ personId }) => personId === visit.params['id'])

export async function showAccount(
  visit: Visit,
  account: KeptAccount | undefined,
  errors: FieldErrors,
): Promise<Response> {
  if (!account) return notFound(visit)
  const subject = await accountSubject(visit, account.personId)
  const actions = allowed(accountWorkflow, subject, personIdOf(visit.viewer) ?? '')
  const wrong = Object.values(errors).some(Boolean)
  return page(
    visit,
    { title: account.name, status: wrong ? 422 : 200, backHref: '/accounts' },
    <KeptAccountPage
      account={account}
      actions={actions}
      email={(visit.form.text('email') || account.email) ?? ''}
      errors={errors}
      once={visit.once}
      history={await historyOf(visit, accountWorkflow.name, account.personId)}
      zone={visit.school.zone}
    >
      {account.email !== undefined && (
        <OfficeAddressCard
          personId={account.personId}
          email={account.email}
          asked={await askedFor(visit, account.personId)}
          mayAgree={actions.some(({ action }) => action === 'agree-address')}
          typed={{ address: visit.form.text('address'), reason: visit.form.text('reason') }}
          errors={errors}
          once={visit.once}
        />
      )}
    </KeptAccountPage>,
  )
}

async function askedFor(visit: Visit, personId: string) {
  const asked = await officeChange(visit, personId)
  if (!asked) return undefined
  const by = (await namesOf(visit, [asked.askedBy])).get(asked.askedBy)
  return { ...asked, by: by ?? 'A colleague' }
}
