// Formats of programs that can't be run here: from documentation, unproved.
import { expect, test } from 'vitest'

import { countText } from './count-text.test-support.ts'

const seen = (visits: number, refused: number) => ({ visits, refused })

const asked = (host: string, kind: string, result: object, second = 1) =>
  JSON.stringify({
    T: `2026-11-28T16:44:0${second}.153486112Z`,
    QH: host,
    QT: kind,
    QC: 'IN',
    CP: '',
    Answer: 'AA==',
    IP: '10.0.0.1',
    Result: result,
    Elapsed: 123,
  })

test('§3.1 AdGuard Home’s querylog.json: filtered and blocked services are refusals, safe search is none', () => {
  const lines = [
    asked('www.tiktok.com', 'A', {}),
    asked('www.tiktok.com', 'AAAA', {}),
    asked('web.yubo.live', 'A', { IsFiltered: true, Reason: 3 }),
    asked('discord.com', 'A', { IsFiltered: true, Reason: 8, ServiceName: 'discord' }),
    asked('www.youtube.com', 'A', { IsFiltered: true, Reason: 7 }),
    asked('x.com', 'MX', {}),
    asked('x.com', 'A', {}).slice(0, 60),
    '{"T":"yesterday"}',
  ]
  expect(countText(lines.join('\n'))).toEqual({
    lines: 8,
    damaged: 2,
    visits: 4,
    refused: 2,
    services: { Discord: seen(1, 1), TikTok: seen(1, 0), Yubo: seen(1, 1), YouTube: seen(1, 0) },
    users: {},
  })
})

test('§3.1 a CSV in the manner of Smoothwall: the heading says which column is which', () => {
  const csv = [
    'Date,Time,Username,Group,Client IP,URL,Category,Action',
    '28/11/2026,16:44:01,amara,Staff,10.0.0.1,https://www.tiktok.com/@maya,"Social, video",Allowed',
    '28/11/2026,16:44:02,"O’Hara, ""Zoë""",Staff,10.0.0.1,https://web.yubo.live/,Social,Blocked',
    '28/11/2026,16:44:03,,Staff,10.0.0.1,https://www.oakfield.example/,Own,Allowed',
    '28/11/2026,16:44:04,amara,Sta',
  ].join('\r\n')
  expect(countText(csv)).toEqual({
    lines: 5,
    damaged: 1,
    visits: 2,
    refused: 1,
    services: { TikTok: seen(1, 0), Yubo: seen(1, 1) },
    users: { amara: seen(1, 0), 'O’Hara, "Zoë"': seen(1, 1) },
  })
})

test('§3.1 a CSV in the manner of Lightspeed: a host alone, and a column that says whether it was blocked', () => {
  const csv = [
    '"time","user","host","blocked"',
    '"1","amara@oakfield.example","discord.com","true"',
    '"2","","x.com","false"',
  ].join('\n')
  expect(countText(`${csv}\n`, { format: 'lightspeed' })).toEqual({
    lines: 3,
    damaged: 0,
    visits: 2,
    refused: 1,
    services: { Discord: seen(1, 1), X: seen(1, 0) },
    users: { 'amara@oakfield.example': seen(1, 1) },
  })
})

test('§3.1 any other CSV is read by what the person says of its columns, by heading or by number', () => {
  const csv = 'when;pupil;page;what\n1;amara;https://x.com/;stopped\n2;amara;https://x.com/;passed\n'
  expect(() => countText(csv, { format: 'csv' })).toThrow('--columns url=NAME')
  for (const mapping of [
    { url: 'Page', user: 'pupil', verdict: 'what', refusedWords: ['stopped'] },
    { url: '3', user: '2', verdict: '4', refusedWords: ['stopped'] },
  ])
    expect(countText(csv, { mapping })).toMatchObject({ visits: 2, refused: 1, users: { amara: seen(2, 1) } })
  expect(() => countText(csv, { format: 'csv', mapping: { url: 'address' } })).toThrow('no column “address”')
})
