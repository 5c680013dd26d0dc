/** A voice's parts that matter here, as the browser has them. */
type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'voiceURI' | 'default'>

/** The voices that speak a language, those on the device first, then the system's own choice. */
export function listVoices<Any extends Voice>(voices: readonly Any[], language: string): Any[] {
  const wanted = primary(language)
  const fit = voices.filter(({ lang }) => wanted === 'und' || primary(lang) === wanted)
  const rank = ({ localService, default: own, lang }: Any) =>
    (localService ? 0 : 4) + (own ? 0 : 2) + (lang.toLowerCase() === language.toLowerCase() ? 0 : 1)
  return fit.toSorted((one, other) => rank(one) - rank(other))
}

function primary(language: string): string {
  // Android writes en_GB.
  return language.toLowerCase().split(/[-_]/)[0]!
}

// Browsers that fetch their voices say so with an event; those without any say nothing.
const patience = 2000 // ms

/**
 * Tells the browser's voices, as soon as it knows them and whenever they change; none, once it has
 * said nothing for a while. Returns the way to stop.
 */
export function followVoices(
  synthesis: SpeechSynthesis,
  tell: (voices: SpeechSynthesisVoice[]) => void,
): () => void {
  const read = () => {
    clearTimeout(timer)
    tell(synthesis.getVoices())
  }
  const timer = setTimeout(read, patience)
  if (synthesis.getVoices().length > 0) read()
  // Safari's is no event target.
  synthesis.addEventListener?.('voiceschanged', read)
  return () => {
    clearTimeout(timer)
    synthesis.removeEventListener?.('voiceschanged', read)
  }
}
