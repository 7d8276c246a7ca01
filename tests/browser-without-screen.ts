// A browser as plain as they come: it keeps cookies, sends forms, follows nothing, and runs no script.
import { randomUUID } from 'node:crypto'

export interface Answer {
  status: number
  /** Where a redirect leads, or ''. */
  location: string
  text: string
  headers: Headers
}

type Fields = Record<string, string | readonly string[]>

export class PlainBrowser {
  readonly #fetch: (request: Request) => Promise<Response>
  readonly #origin: string
  readonly #cookies = new Map<string, string>()

  constructor(fetch: (request: Request) => Promise<Response>, origin: string) {
    this.#fetch = fetch
    this.#origin = origin
  }

  get(path: string): Promise<Answer> {
    return this.#send(new Request(this.#origin + path, { headers: this.#headers() }))
  }

  /** Sends a form as a page of ours would: with its origin and, unless given, a fresh `_once`. */
  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries<string | readonly string[]>({
      _once: randomUUID(),
      ...fields,
    }))
      for (const each of [value].flat()) body.append(name, each)
    return this.postBody(path, body.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    })
  }

  postBody(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(
      new Request(this.#origin + path, {
        method: 'POST',
        body,
        headers: { ...this.#headers(), origin: this.#origin, ...headers },
      }),
    )
  }

  /** Sends a form with files; browsers tell how long the body is. */
  async postForm(path: string, form: FormData, headers: Record<string, string> = {}): Promise<Answer> {
    const whole = new Response(form)
    const body = await whole.arrayBuffer()
    return this.postBody(path, body, {
      'content-type': whole.headers.get('content-type') ?? '',
      'content-length': String(body.byteLength),
      ...headers,
    })
  }

  /** The header that says who is signed in. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  #headers(): Record<string, string> {
    return { cookie: this.cookie }
  }

  async #send(request: Request): Promise<Answer> {
    const response = await this.#fetch(request)
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      this.#cookies.set(name, value)
    }
    const { status, headers } = response
    return { status, headers, location: headers.get('location') ?? '', text: await response.text() }
  }
}
