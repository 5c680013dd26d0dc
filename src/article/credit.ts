const words =
  'photos?|fotos?|pictures?|images?|bild(?:er|quelle)?|credits?|courtesy|grafik|graphic|illustration|photograph|fotografía|crédit|zdjęcie|fot|source|quelle|fuente|fonte|copyright|fotoğraf|beeld|fotó|фото|снимок|تصوير|الصورة|צילום|צילומים|φωτογραφία|φωτό|φωτ|kuva|kuvat|snímek|снимка|світлина|عکس|ảnh|फोटो|撮影|写真|提供|摄影|攝影|사진'
const patterns = [
  // "(Foto: Ada Lind/AP)", "[Image: …]"
  new RegExp(
    `[([（]\\s*(?:(?:${words})(?!\\p{L})|©|[^()\\[\\]]*(?:/|via )\\s?\\p{Lu})[^()\\[\\]（）]{0,80}[)\\]）]\\.?$`,
    'iu',
  ),
  // "… Photo: Ada Lind", "… © Ada Lind"
  new RegExp(
    `(?:^|(?<=[\\s.|–—-]))(?:(?:${words})(?:\\s(?:by|von|de|courtesy of))?\\s?[:：]|©|\\(c\\))[^.!?]{2,80}\\.?$`,
    'iu',
  ),
  // "… Ada Lind/AP"
  /(?<=[.!?]["”’]?\s)[\p{Lu}][\p{L}.'’-]*(?:\s[\p{Lu}][\p{L}.'’-]*){0,3}\s?\/\s?[\p{Lu}][^.!?]{1,50}$/u,
]

/** The credit at the end of a caption, exactly as it stands there; undefined if it has none. */
export function splitCredit(caption: string): string | undefined {
  const tail = caption.slice(-140)
  for (const pattern of patterns) {
    const found = pattern.exec(tail)
    if (found) return found[0]
  }
  return undefined
}
