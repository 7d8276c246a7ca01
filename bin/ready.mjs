// Ends with 0 where the program on this machine can serve: for whatever watches a container.
const port = process.env.PORT ?? '4190'
const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
process.exitCode = answer?.ok ? 0 : 1
