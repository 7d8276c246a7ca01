// The roster of pupils, classes and carers as it was taken in, and the consents for each pupil.

export const roster = `
select 1;
`
