// How each filter reads a list of domains that it is to refuse with all below them (§3.2).

export interface ListFormat {
  label: string
  /** The file’s name where it is downloaded. */
  file: string
  /** What begins a line that the filter passes over; undefined where the format has none. */
  comment?: string
  /** Where the list goes, in a sentence for whoever runs the filter. */
  use: string
  /** Lines before the first domain. */
  head?: (serial: number) => readonly string[]
  lines: (domain: string) => readonly string[]
}

const refuseAll = (domain: string): string[] => [`${domain} CNAME .`, `*.${domain} CNAME .`]

export const listFormats = {
  squid: {
    label: 'Squid',
    file: 'blocked-domains.squid',
    comment: '#',
    use: 'acl blocked dstdomain "/etc/squid/blocked-domains.squid", then http_access deny blocked',
    lines: (domain) => [`.${domain}`],
  },
  e2guardian: {
    label: 'e2guardian',
    file: 'bannedsitelist',
    comment: '#',
    use: 'Include it from the group’s bannedsitelist: .Include</etc/e2guardian/lists/gatepost>',
    lines: (domain) => [domain],
  },
  hosts: {
    label: 'hosts file',
    file: 'hosts',
    comment: '#',
    use: 'Add it to the hosts file of a device or resolver. It knows no names below a domain but www: choose another format where you can.',
    lines: (domain) => [`0.0.0.0 ${domain}`, `0.0.0.0 www.${domain}`],
  },
  dnsmasq: {
    label: 'dnsmasq',
    file: 'blocked-domains.conf',
    comment: '#',
    use: 'Put it into /etc/dnsmasq.d and start dnsmasq anew.',
    lines: (domain) => [`local=/${domain}/`],
  },
  unbound: {
    label: 'Unbound',
    file: 'blocked-domains.unbound.conf',
    comment: '#',
    use: 'Put it into /etc/unbound/unbound.conf.d and reload.',
    head: () => ['server:'],
    lines: (domain) => [`  local-zone: "${domain}." always_nxdomain`],
  },
  rpz: {
    label: 'Response policy zone',
    file: 'blocked-domains.rpz',
    comment: ';',
    use: 'A zone file for BIND, Unbound, PowerDNS or Knot: response-policy { zone "blocked.gatepost"; };',
    head: (serial) => [
      '$TTL 300',
      `@ SOA localhost. hostmaster.localhost. ${serial} 3600 600 604800 300`,
      '@ NS localhost.',
    ],
    lines: refuseAll,
  },
  adguard: {
    label: 'AdGuard Home and other blockers',
    file: 'blocked-domains.adguard.txt',
    comment: '!',
    use: 'Paste its lines under Filters, Custom filtering rules.',
    lines: (domain) => [`||${domain}^`],
  },
  plain: {
    label: 'Plain list',
    file: 'blocked-domains.txt',
    use: 'One domain a line; each stands for all names below it too.',
    lines: (domain) => [domain],
  },
} as const satisfies Record<string, ListFormat>

export type ListFormatName = keyof typeof listFormats
export const listFormatNames = Object.keys(listFormats) as ListFormatName[]
export const isListFormat = (text: string): text is ListFormatName => Object.hasOwn(listFormats, text)
