import { dress, whyRagged } from './dress.ts'
import { keyOf, table } from './settings.ts'

/**
 * The script that stands in the head of every page, after its style, and dresses it before the first
 * paint. Its element's `data-base` leads to the base; without one the page can stand at any depth,
 * and the folders above it are tried, the deepest first.
 */
export const beforePaint = `{
try{
const{base}=document.currentScript.dataset
const folders=location.pathname.split('/').slice(0,-1)
const bases=base?[new URL(base,location.href).pathname]:folders.map((_,at)=>folders.slice(0,at+1).join('/')+'/').reverse()
const kept=bases.map(base=>localStorage.getItem(${JSON.stringify(keyOf(''))}+base)).find(Boolean)
if(kept)(${tighten(dress)})(document.documentElement,JSON.parse(kept),${JSON.stringify(table)},${tighten(whyRagged)})
}catch{}
}`

// Every page carries it: what is there for those who read the source stays there.
function tighten(part: (...given: never[]) => unknown): string {
  return part
    .toString()
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s*\n\s*/g, '\n')
}
