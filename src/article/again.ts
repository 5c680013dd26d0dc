// What a site puts behind a headline in the title of its page: its name, and no day.
const tail = /\s+(?:[|–—•·»]|-{1,2}|::)\s+(?![^|–—•·»]*\d{4})[^|–—•·»]{2,40}$/u
const mostTail = 45

/** Says of texts in small letters whether they say a headline again: its quotation marks and dashes typed in another way, or the name of a site behind either. */
export function createAgain(headline: string): (text: string) => boolean {
  const whole = fold(headline)
  const bare = fold(headline.replace(tail, ''))
  return (text) => {
    if (headline === '' || Math.abs(text.length - headline.length) > mostTail) return false
    const folded = fold(text)
    return folded === whole || folded === bare || fold(text.replace(tail, '')) === whole
  }
}

function fold(text: string): string {
  return text.replace(/[‘’‚‛“”„‟«»‹›"`´]/g, "'").replace(/[‐-―−]/g, '-')
}
