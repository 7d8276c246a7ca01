// A time stamp by somebody else: what is asked of an authority, and whether its answer holds. Source: RFC 3161.
import { createHash, randomBytes } from 'node:crypto'

import { Integer, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs'

const sha256 = '2.16.840.1.101.3.4.2.1'
/** RFC 3161, 2.4.2: granted, and granted with changes. */
const granted: ReadonlySet<number> = new Set([0, 1])

export interface StampRequest {
  /** DER, to be sent as application/timestamp-query. */
  der: Buffer
  nonce: Buffer
}

/** Asks for a stamp upon the SHA-256 of the data, with the authority's certificate in the answer. */
export function stampRequest(data: Uint8Array): StampRequest {
  // The first bit is zero, so that the number is no negative one; the second is one, so that no byte falls off.
  const nonce = randomBytes(8)
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256 }),
      hashedMessage: new OctetString({ valueHex: createHash('sha256').update(data).digest() }),
    }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  })
  return { der: Buffer.from(request.toSchema().toBER()), nonce }
}

export type StampAnswer = { ok: true; at: Date } | { ok: false; why: string }

/**
 * Reads an answer: it is granted, stamps this data, carries our nonce, and its signature is that of the certificate in
 * it. Whether that certificate is to be trusted is asked when the stamp is verified.
 */
export async function readStamp(answer: Uint8Array, data: Uint8Array, nonce: Buffer): Promise<StampAnswer> {
  try {
    const response = TimeStampResp.fromBER(Uint8Array.from(answer).buffer)
    if (!granted.has(response.status.status) || !response.timeStampToken)
      return { ok: false, why: 'The authority refused it.' }
    const verified = await response.verify({
      signer: 0,
      trustedCerts: [],
      data: Uint8Array.from(data).buffer,
    })
    if (!verified) return { ok: false, why: 'Its signature does not hold.' }
    const signed = new SignedData({ schema: response.timeStampToken.content })
    const stamped = signed.encapContentInfo.eContent?.getValue()
    if (!stamped) return { ok: false, why: 'It holds no stamp.' }
    const info = TSTInfo.fromBER(stamped)
    const theirs = info.nonce && Buffer.from(info.nonce.valueBlock.valueHexView)
    return theirs?.equals(nonce)
      ? { ok: true, at: info.genTime }
      : { ok: false, why: 'It answers another request.' }
  } catch {
    return { ok: false, why: 'It is no time stamp for this record.' }
  }
}
