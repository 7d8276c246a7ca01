// The evidence pack of a case: what is chosen for it, and the sealed file (§5.2, §10.1, §18.6).
import { z } from 'zod'

import { freshly, get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { openNote, sealNote } from '../../platform/sealed-note.ts'
import { hasPack, packReceiverNames } from '../../policy/cases/evidence-pack.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { worksOn } from '../file/case-queries.ts'
import { protectedIn } from '../naming/pack-names.ts'
import { drawWords } from '../whistle/sealing/key-words.ts'
import { makePack } from './make-pack.ts'
import { PackPage } from './pack-page.tsx'
import type { CaseFile, PackChoice } from './pack.ts'
import { readCaseFile } from './read-case-file.ts'
import { isRecipient } from './seal-pack.ts'

/** Minutes for which a sign-in is fresh enough to take a case out of the program. */
const fresh = 15
const phraseLasts = 60 * 60_000

export const packRoutes: readonly Route[] = [
  freshly(
    fresh,
    get('/cases/:id/pack', 'case.pack', async (visit) => {
      const file = await ownFile(visit)
      return file ? packPage(visit, file, {}) : notFound(visit)
    }),
  ),
  freshly(fresh, post('/cases/:id/pack', 'case.pack', takePack)),
]

/** The case, for those who may act upon it; whoever only reads it for an hour takes nothing out. */
async function ownFile(visit: Visit): Promise<CaseFile | undefined> {
  const file = await readCaseFile(visit, visit.params['id'] ?? '', visit.school.zone)
  return file && hasPack(file.kind) && (await worksOn(visit, file)) ? file : undefined
}

async function takePack(visit: Visit): Promise<Response> {
  const file = await ownFile(visit)
  if (!file) return notFound(visit)
  const read = readChoice(visit)
  if (!read.ok) return packPage(visit, file, read.errors)
  const made = await makePack(visit, file, read.choice)
  if (!made.ok) return answered(visit, made.outcome, `/cases/${file.id}/pack`)
  return new Response(Uint8Array.from(made.sealed), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="evidence-${visit.today}.zip.age"`,
      'cache-control': 'no-store',
    },
  })
}

type Read = { ok: true; choice: PackChoice } | { ok: false; errors: FieldErrors }

function readChoice({ form, program, now }: Visit): Read {
  const receiver = packReceiverNames.find((each) => each === form.text('receiver'))
  const key = form.text('key').trim()
  const phrase = openNote(program, 'pack', form.text('_note'), z.string(), { now, lasts: phraseLasts })
  const errors = {
    ...(receiver ? {} : { receiver: 'Choose for whom it is.' }),
    ...(key === '' || isRecipient(key)
      ? {}
      : { key: 'This is no public key of age. It begins with age1 and has 62 letters and digits.' }),
    ...(phrase === undefined
      ? { key: 'This page was open for too long. Write down the new pass phrase.' }
      : {}),
  }
  if (!receiver || phrase === undefined || Object.keys(errors).length > 0) return { ok: false, errors }
  const withoutOthers = form.text('without-others') === 'yes'
  return { ok: true, choice: { receiver, withoutOthers, recipient: key || undefined, phrase } }
}

async function packPage(visit: Visit, file: CaseFile, errors: FieldErrors): Promise<Response> {
  const { program, now, form, once } = visit
  const kept = openNote(program, 'pack', form.text('_note'), z.string(), { now, lasts: phraseLasts })
  const phrase = kept ?? drawWords()
  return page(
    visit,
    {
      title: 'Evidence pack',
      status: Object.keys(errors).length > 0 ? 422 : 200,
      backHref: `/cases/${file.id}`,
    },
    <PackPage
      unnamed={await protectedIn(visit, file)}
      note={sealNote(program, 'pack', phrase, now)}
      typed={form.text}
      {...{ file, errors, phrase, once }}
    />,
  )
}
