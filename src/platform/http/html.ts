// Answers with a page.

/** An HTML answer. Pages say who is signed in, so no cache between may keep them. */
export const html = (document: string, status = 200): Response =>
  new Response(document, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
