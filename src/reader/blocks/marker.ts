const marker = /^(?:>+|[-–—•*·▪◦‣]|(\d{1,3})[.)])\s+/

/** How many characters at the start of a list item or quotation are its mark, which is drawn and not said. */
export function markerLength(text: string): number {
  return marker.exec(text)?.[0].length ?? 0
}

/** The number a list item brings along: 3 for "3. Salt". */
export function numberOf(text: string): number | undefined {
  const digits = marker.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
