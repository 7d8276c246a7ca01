// A trust and its schools, and people who work at more than one.

export const manySchools = `
select 1;
`
