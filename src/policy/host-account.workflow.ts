// The program's own key to an account at a host: given by somebody who runs the site, and taken back (§16.1).
import type { By, Rule, Workflow } from './workflow.ts'

export type HostAccountState = 'connected' | 'disconnected'
export type HostAccountAction = 'connect' | 'change-key' | 'disconnect'

export interface HostAccountFacts {
  /** Whether whoever connects has said that copies can't be called back. */
  knowsOfCopies: boolean
  /** What the host said when it was asked, if it did not let us in; undefined where it was not asked. */
  trouble: string | undefined
}

export const hostConnected: HostAccountState = 'connected'

const knowsOfCopies: Rule<HostAccountFacts> = {
  name: 'knows-of-copies',
  clause: '17.6',
  refuses: ({ knowsOfCopies: known }) =>
    known
      ? undefined
      : 'Tick that you know: copies of a picture spread from this host, and can’t be called back.',
}
const hostLetsIn: Rule<HostAccountFacts> = {
  name: 'host-lets-in',
  clause: '16.1',
  refuses: ({ trouble }) => trouble,
}
const runners: By = { any: ['administrator', 'communications-manager'] }
const rules = [knowsOfCopies, hostLetsIn]

export const hostAccountWorkflow: Workflow<HostAccountState, HostAccountAction, HostAccountFacts> = {
  name: 'host-account',
  thing: 'connection to a host',
  states: {
    connected: {
      label: 'Connected',
      tone: 'green',
      says: 'Approved posts go to the host by themselves.',
      rests: true,
    },
    disconnected: {
      label: 'By hand',
      tone: 'grey',
      says: 'Approved posts are put on the host by hand.',
      rests: true,
    },
  },
  actions: [
    {
      action: 'connect',
      label: 'Connect it',
      done: 'connected the account',
      from: 'nothing',
      to: 'connected',
      by: runners,
      clause: '16.1',
      rules,
    },
    {
      action: 'change-key',
      label: 'Change the key',
      done: 'gave the program another key to the account',
      from: ['connected', 'disconnected'],
      to: 'connected',
      by: runners,
      clause: '16.1',
      rules,
    },
    {
      action: 'disconnect',
      label: 'Disconnect it',
      done: 'took the program’s key to the account away',
      from: ['connected'],
      to: 'disconnected',
      by: runners,
      clause: '16.1',
    },
  ],
}
