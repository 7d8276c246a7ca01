// The address of a database of the test server, as a setting names it.

type Login = { user: string; password: string; host: string; port: number }

export const addressFor = ({ user, password, host, port }: Login, database: string): string =>
  `postgres://${user}:${encodeURIComponent(password)}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`
