// Signing with a witness or on paper, and what was read before a signature.

export const waysOfSigning = `
select 1;
`
