// A site for children younger than its host lets in: whoever writes for it is asked about it, until the register says otherwise.
import { beforeAll, expect, test } from 'vitest'

import { ledOn } from '../../tests/stories/led-on.ts'
import { approve, rules, wholeForm } from '../../tests/stories/open-site.ts'
import { harmless, writePost } from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'
import { siteForm } from '../sites/site-form.data.ts'
import { hostAgeFindings } from './host-age.ts'

const world = useWorld()
const record = (youngest: string) => ({
  name: 'Year 4 Explorers',
  host: 'instagram',
  address: 'https://instagram.example/oakfieldyear4',
  'run-by': 'school',
  author: world.id('teacher'),
  'password-1': world.id('teacher'),
  'recovery-1': world.id('office'),
  'host-administrator-1': world.id('teacher'),
  'terms-conform': 'yes',
  youngest,
})

let recordAt = ''
let site = ''
beforeAll(async () => {
  recordAt = (await (await world.browser('office')).post('/site-records/new', record('8'))).location
  const teacher = await world.browser('teacher')
  const begun = (await teacher.post(`${recordAt}/ask-approval`)).location
  site = begun.split('/').at(-1) ?? ''
  for (const { slug } of siteForm)
    ledOn(await teacher.post(`${begun}/form/${slug}`, wholeForm(world)[slug] ?? {}))
  ledOn(await teacher.post(`${begun}/send`))
  await approve(world, site)
  ledOn(await teacher.post(`${begun}/rules`, rules))
  ledOn(await teacher.post(`${begun}/do/open`))
})

const foundIn = async () => {
  const id = await writePost(world, site, harmless)
  return (await (await world.browser('teacher')).get(`/posts/${id}`)).text
}

test('§15.5 a site whose youngest are under the age of its host is asked about at each post, without stopping it', async () => {
  const text = await foundIn()
  expect(text).toContain('Instagram lets nobody in under 13, and the youngest whom this site is for are 8.')
  expect(text).toContain('Why it can stay')
  expect(text).not.toContain('What must be mended')
})

test('§15.5 once the register says that its youngest are old enough, nobody is asked', async () => {
  ledOn(await (await world.browser('office')).post(recordAt, record('13')))
  expect(await foundIn()).not.toContain('lets nobody in under')
})

test('§15.5 a host that names no age, and readers whose age nobody has said, are not asked about', () => {
  expect(hostAgeFindings({ host: 'mastodon', youngest: 5 })).toEqual([])
  expect(hostAgeFindings({ host: 'instagram', youngest: null })).toEqual([])
  expect(hostAgeFindings(undefined)).toEqual([])
  expect(hostAgeFindings({ host: 'linkedin', youngest: 15 })[0]).toMatchObject({
    clause: '15.5',
    stops: false,
  })
})
