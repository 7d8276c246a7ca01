// A form with a large file is read as any other, and one that is cut off or broken reads as an empty one.
import { expect, test } from 'vitest'

import { readBigForm, type BigForm } from './big-form.ts'

const requestOf = (body: Uint8Array<ArrayBuffer>, type: string, length = body.length): Request =>
  new Request('http://localhost/roster/new', {
    method: 'POST',
    body,
    headers: { 'content-type': type, 'content-length': String(length) },
  })

async function read(form: FormData, cut = 0): Promise<BigForm | 'busy'> {
  const whole = new Response(form)
  const type = whole.headers.get('content-type') ?? ''
  const body = new Uint8Array(await whole.arrayBuffer())
  return readBigForm(requestOf(body.slice(0, body.length - cut), type))
}

const formOf = (file: string | Uint8Array<ArrayBuffer>, name = 'pupils.csv'): FormData => {
  const form = new FormData()
  form.append('_once', 'a')
  form.append('note', 'Zoë’s\r\nclass')
  form.append('file', new File([file], name))
  return form
}

test('the texts and the file come out as they went in, whatever bytes the file has', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
  const found = await read(formOf(bytes, 'a "roster".csv'))
  expect(found).not.toBe('busy')
  const { form, upload } = found as BigForm
  expect([form.text('_once'), form.text('note')]).toEqual(['a', 'Zoë’s\nclass'])
  expect(upload?.name).toBe('a "roster".csv')
  expect(upload?.bytes.equals(bytes)).toBe(true)
})

test('a file that holds what looks like the end of a part is not cut there', async () => {
  const { upload } = (await read(formOf('a\r\n--b\r\n\r\n--\r\nc'))) as BigForm
  expect(upload?.bytes.toString()).toBe('a\r\n--b\r\n\r\n--\r\nc')
})

test('an empty file is no file, and a form that is cut off or has no boundary holds nothing of it', async () => {
  expect(((await read(formOf(''))) as BigForm).upload).toBeUndefined()
  expect(((await read(formOf('x'.repeat(100)), 60)) as BigForm).upload).toBeUndefined()
  const loose = await readBigForm(requestOf(Buffer.from('x'), 'multipart/form-data'))
  expect((loose as BigForm).upload).toBeUndefined()
})

test('less or more than was told is not read at all', async () => {
  const body = Buffer.from('--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n')
  const type = 'multipart/form-data; boundary=b'
  for (const length of [body.length - 1, body.length + 1])
    expect(((await readBigForm(requestOf(body, type, length))) as BigForm).form.has('a')).toBe(false)
  expect(((await readBigForm(requestOf(body, type))) as BigForm).form.text('a')).toBe('x')
})

test('of more forms than may lie in memory at once, the others wait for their turn, and not for ever', async () => {
  const slow = () =>
    new Request('http://localhost/', {
      method: 'POST',
      body: new ReadableStream({ start: (controller) => void ends.push(() => controller.close()) }),
      duplex: 'half',
      headers: { 'content-type': 'multipart/form-data; boundary=b', 'content-length': '50000000' },
    } as RequestInit)
  const ends: (() => void)[] = []
  const reading = [slow(), slow(), slow()].map((request) => readBigForm(request))
  expect(await readBigForm(slow(), 10)).toBe('busy')
  const patient = read(formOf('x'))
  for (const end of ends) end()
  await Promise.all(reading)
  expect(await patient).not.toBe('busy')
})
