// The page that asks again who one is, and leads back to where one was.
import { get, keeping, post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { ownElsewhere, ownPasskeys } from './account/ways.ts'
import { wanted } from './destination.ts'
import { askPasskey } from './passkeys/use-passkey.ts'
import { ProvePage } from './prove-page.tsx'
import { proveAgain, renewSession } from './sessions.ts'
import { Elsewhere, UsePasskey } from './show-sign-in.tsx'

export const proveRoutes: readonly Route[] = [
  get('/prove', 'account.write', async (visit) => showProve(visit, {})),
  post('/prove', 'account.write', async (visit) => {
    const password = visit.form.text('password')
    if (password === '') return showProve(visit, { password: 'Type your password.' })
    if (!(await proveAgain(visit, password)))
      return keeping(await showProve(visit, { password: 'That is not your password. Type it again.' }))
    return redirect(wanted(visit), await renewSession(visit))
  }),
]

export async function showProve(visit: Visit, errors: FieldErrors): Promise<Response> {
  const to = wanted(visit)
  const passkey = (await ownPasskeys(visit)).length > 0
  const elsewhere = await ownElsewhere(visit)
  return page(
    visit,
    { title: 'Is it still you?', status: Object.keys(errors).length > 0 ? 422 : 200 },
    <ProvePage to={to} hasPassword={visit.signedIn?.hasPassword ?? false} errors={errors} once={visit.once}>
      {(passkey || elsewhere.length > 0) && (
        <>
          <Elsewhere ways={elsewhere} base="/prove/elsewhere" to={to} />
          {passkey && (
            <UsePasskey action="/prove/passkey" offer={await askPasskey(visit)} once={visit.once} to={to} />
          )}
        </>
      )}
    </ProvePage>,
  )
}
