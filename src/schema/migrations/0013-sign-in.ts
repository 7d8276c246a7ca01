// Ways to sign in: accounts elsewhere, passkeys, one-time codes, and how often somebody may try.

export const signIn = `
select 1;
`
