// The contacts for whistleblowing and the recovery key: named and made by those who answer for them, each contact's words by the contact alone (§9.3).
import { act } from '../../decisions/door.ts'
import { freshly, get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { shares } from '../../policy/recovery-key.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { whistleContactRoom } from './contact-decisions.ts'
import { everybodyHere, whistleContacts } from './contact-queries.ts'
import { KeepingPage, RecoverPage, SharesPage } from './keeping-pages.tsx'
import { recoveryKeys, takeKey, useShares } from './recovery-decisions.ts'
import { keyFromWords } from './sealing/key-from-words.ts'
import { drawWords } from './sealing/key-words.ts'
import { joinShares, makeRecoveryKey } from './sealing/recovery-shares.ts'
import { MakeWordsPage, OwnWordsPage } from './words-pages.tsx'

/** Minutes for which a sign-in is fresh enough to touch a key. */
const fresh = 15
const home = '/whistleblowing/contacts'

export const whistleKeepingRoutes: readonly Route[] = [
  freshly(fresh, get('/whistleblowing/words', 'whistle.read', makeWordsPage)),
  freshly(fresh, post('/whistleblowing/words', 'whistle.read', makeWords)),
  get(home, 'whistle.keep', (visit) => keepingPage(visit, {})),
  post(home, 'whistle.keep', async (visit) => {
    const person = visit.form.text('person')
    if (person === '') return keepingPage(visit, { person: 'Choose a person.' })
    return answered(
      visit,
      await act(visit, whistleContactRoom, newId(visit.now), 'name', { input: person }),
      home,
    )
  }),
  post('/whistleblowing/contacts/:id/end', 'whistle.keep', async (visit) =>
    answered(
      visit,
      await act(visit, whistleContactRoom, visit.params['id'] ?? '', 'end', { input: undefined }),
      home,
    ),
  ),
  freshly(fresh, post('/whistleblowing/recovery', 'whistle.keep', makeShares)),
  // Where a form that was sent twice leads: the shares are shown once.
  get('/whistleblowing/recovery', 'whistle.keep', async () => redirect(home)),
  freshly(
    fresh,
    get('/whistleblowing/recover', 'whistle.keep', async (visit) => recoverPage(visit, {}, false)),
  ),
  freshly(fresh, post('/whistleblowing/recover', 'whistle.keep', recover)),
]

async function ownContact(visit: Visit) {
  return (await whistleContacts(visit)).find(({ personId }) => personId === personIdOf(visit.viewer))
}

async function makeWordsPage(visit: Visit): Promise<Response> {
  const own = await ownContact(visit)
  if (!own) return notFound(visit)
  return page(
    visit,
    { title: 'Your key words', backHref: '/whistleblowing' },
    <MakeWordsPage again={own.recipient !== null} once={visit.once} />,
  )
}

/** The words stand on this page once, and nowhere else. */
async function makeWords(visit: Visit): Promise<Response> {
  const own = await ownContact(visit)
  if (!own) return notFound(visit)
  const words = drawWords()
  const { recipient } = await keyFromWords(words, `contact ${own.personId}`)
  const outcome = await act(visit, whistleContactRoom, own.id, 'make-words', { input: recipient })
  if (!outcome.ok) return answered(visit, outcome, '/whistleblowing')
  return page(visit, { title: 'Your key words' }, <OwnWordsPage words={words} />)
}

async function keepingPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  return page(
    visit,
    {
      title: 'Contacts and recovery key',
      status: Object.keys(errors).length > 0 ? 422 : 200,
      backHref: '/whistleblowing',
    },
    <KeepingPage
      contacts={await whistleContacts(visit)}
      people={await everybodyHere(visit)}
      keys={await recoveryKeys(visit)}
      errors={errors}
      once={visit.once}
    />,
  )
}

/** The three shares stand on this page once, to be printed; the key itself is forgotten. */
async function makeShares(visit: Visit): Promise<Response> {
  const holders = Array.from({ length: shares.made }, (_, at) => visit.form.text(`holder-${at + 1}`).trim())
  if (holders.some((name) => name === '') || new Set(holders).size < shares.made)
    return keepingPage(visit, { 'holder-1': 'Name three different people, one for each share.' })
  const made = await makeRecoveryKey()
  const outcome = await takeKey(visit, { recipient: made.recipient, holders })
  if (!outcome.ok) return answered(visit, outcome, home)
  return page(
    visit,
    { title: 'The three shares' },
    <SharesPage school={visit.school.name} holders={holders} shares={made.shares} today={visit.today} />,
  )
}

async function recover(visit: Visit): Promise<Response> {
  const joined = await joinShares([visit.form.text('share-1-password'), visit.form.text('share-2-password')])
  if (!joined)
    return recoverPage(
      visit,
      {
        'share-1-password':
          'These are not two whole shares. Each has twenty-five words; look at each word once more.',
      },
      false,
    )
  const outcome = await useShares(visit, joined)
  return outcome.ok ? recoverPage(visit, {}, true) : answered(visit, outcome, home)
}

const recoverPage = (visit: Visit, errors: FieldErrors, done: boolean): Response =>
  page(
    visit,
    { title: 'Give the reports back', status: errors['share-1-password'] ? 422 : 200, backHref: home },
    <RecoverPage {...{ errors, done }} once={visit.once} />,
  )
