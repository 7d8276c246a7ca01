// Words about a record that the register, its files and its pages share.
import { hostOf } from '../../policy/hosts.data.ts'
import type { SiteRecord } from './site-record.ts'

export const hostNameOf = ({ host, hostName }: Pick<SiteRecord, 'host' | 'hostName'>): string =>
  hostName || hostOf(host).name
