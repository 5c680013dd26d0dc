interface Candidate {
  encoding: string
  /** What its readers write most: where these are many, the guess was right. */
  usual: RegExp
  /** The share of letters past ASCII that must be usual. */
  least: number
}

const candidates: readonly Candidate[] = [
  { encoding: 'shift_jis', usual: /[\u3041-\u30fe]/g, least: 0.25 },
  { encoding: 'euc-jp', usual: /[\u3041-\u30fe]/g, least: 0.25 },
  {
    encoding: 'euc-kr',
    usual: /[이다는을의에가고하지은로기어사리한도를인시대자정그만해서]/g,
    least: 0.25,
  },
  {
    encoding: 'gb18030',
    usual:
      /[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后]/g,
    least: 0.12,
  },
  {
    encoding: 'big5',
    usual:
      /[的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後]/g,
    least: 0.12,
  },
  { encoding: 'windows-1251', usual: /[оеаинтсрвлкмдпу]/g, least: 0.6 },
  { encoding: 'koi8-r', usual: /[оеаинтсрвлкмдпу]/g, least: 0.6 },
]

const enough = 20_000

/**
 * The encoding of bytes that are no UTF-8, if most of them are not ASCII and one of the older encodings of
 * Japanese, Korean, Chinese or Russian makes usual words of them; undefined otherwise.
 */
export function guessLegacy(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, enough)
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0)
  if (high < sample.length * 0.25) return undefined
  let best: string | undefined
  let most = 0
  for (const { encoding, usual, least } of candidates) {
    const text = new TextDecoder(encoding).decode(sample)
    const letters = text.match(/[^ -~\s]/g)?.length ?? 1
    const broken = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0
    const share = ((text.match(usual)?.length ?? 0) - 3 * broken) / letters
    if (share < least || share / least <= most) continue
    most = share / least
    best = encoding
  }
  return best
}
