// Raising a concern and coming back to it, for anybody.
import { act } from '../../decisions/door.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newSecretId } from '../../platform/ids.ts'
import { may } from '../../policy/access.data.ts'
import { chosenAbout } from '../../policy/cases/about-whom.data.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { concernEn as words } from '../../ui/words/concern.en.ts'
import { raisingRoom } from './concern-decisions.ts'
import { namesOfLeads } from './concern-queries.ts'
import type { About } from './concern.ts'
import { FollowPage, ThanksPage } from './follow-pages.tsx'
import { outsideNumbers } from './outside-numbers.tsx'
import { RaisePage } from './raise-pages.tsx'
import { receiptHeader, receiptOf, shownOnce } from './receipt-cookie.ts'
import { newReceipt, ownConcerns, standingOf } from './receipt.ts'
import { whatItIsAbout } from './what-it-is-about.ts'

export const raiseRoutes: readonly Route[] = [
  get('/concern', 'concern.raise', async (visit) => {
    const { searchParams } = visit.url
    const [kind, id] = [searchParams.get('about') ?? '', searchParams.get('id') ?? '']
    return raisePage(visit, await whatItIsAbout(visit, kind, id), {})
  }),
  post('/concern', 'concern.raise', raise),
  get('/concern/thanks', 'concern.raise', thanksPage),
  get('/concern/follow', 'concern.raise', (visit) => followPage(visit, '')),
  post('/concern/follow', 'concern.raise', (visit) =>
    followPage(visit, visit.form.text('receipt').trim().slice(0, 40)),
  ),
]

async function raise(visit: Visit): Promise<Response> {
  const { form } = visit
  const about = await whatItIsAbout(visit, form.text('about'), form.text('id'))
  const [text, answerTo, name] = [
    form.text('text').trim(),
    form.text('reach').trim(),
    form.text('name').trim(),
  ]
  const errors = {
    ...(text === '' ? { text: words.empty } : tooLong('text', text)),
    ...tooLong('reach', answerTo),
    ...tooLong('name', name),
  }
  if (Object.keys(errors).length > 0) return raisePage(visit, about, errors)
  const receipt = newReceipt()
  const input = {
    text,
    answerTo,
    about,
    name,
    receipt,
    whom: chosenAbout(form.text('whom')),
    danger: form.text('danger') === 'yes',
    illegal: mayHide(visit) && form.text('illegal') === 'yes',
  }
  const outcome = await act(visit, raisingRoom, newSecretId(), 'raise', { input })
  return outcome.ok
    ? redirect('/concern/thanks', [receiptHeader(visit, receipt)])
    : answered(visit, outcome, '/concern')
}

async function thanksPage(visit: Visit): Promise<Response> {
  const receipt = receiptOf(visit)
  const standing = receipt === '' ? undefined : await standingOf(visit, receipt)
  const shown = page(
    visit,
    { title: words.thanks },
    <ThanksPage
      leads={await namesOfLeads(visit)}
      receipt={standing ? receipt : ''}
      outside={standing === 'outside' ? await outsideNumbers(visit) : []}
    />,
  )
  return shownOnce(visit, shown)
}

/** Staff hide at once what may be against the law; what somebody else reports is hidden as soon as it is sorted. */
const mayHide = ({ viewer }: Visit): boolean => viewer.kind === 'person' && may('content.hide', viewer)

const tooLong = (field: string, typed: string): FieldErrors =>
  typed.length > longestAnswer ? { [field]: words.tooLong(longestAnswer.toLocaleString('en-GB')) } : {}

async function raisePage(visit: Visit, about: About, errors: FieldErrors): Promise<Response> {
  const { form, once, viewer } = visit
  return page(
    visit,
    { title: words.title, status: Object.keys(errors).length > 0 ? 422 : 200 },
    <RaisePage
      {...{ about, errors, once }}
      leads={await namesOfLeads(visit)}
      name={viewer.kind === 'person' ? viewer.name : undefined}
      logsPress={viewer.kind === 'person' && may('media.log', viewer)}
      mayHide={mayHide(visit)}
      typed={form.text}
    />,
  )
}

async function followPage(visit: Visit, receipt: string): Promise<Response> {
  const standing = receipt === '' ? undefined : await standingOf(visit, receipt)
  const own = await ownConcerns(visit)
  const beyond = [standing, ...own.map((each) => each.standing)].includes('outside')
  const wrong = visit.method === 'POST' && !standing
  return page(
    visit,
    { title: words.followTitle, status: wrong ? 422 : 200 },
    <FollowPage
      {...{ receipt, standing, wrong }}
      own={own}
      outside={beyond ? await outsideNumbers(visit) : []}
      zone={visit.school.zone}
      once={visit.once}
    />,
  )
}
