import { house } from '../words/index.ts'
import { site } from '../words/site.ts'
import styles from './Footer.module.css'

/** The publisher's line at the foot of every page, if there is one. */
export function Footer({ footer = site.footer }) {
  if (!footer) return null
  return (
    <footer className={`page ${styles.footer}`} {...house}>
      <p>{footer.text}</p>
      {footer.links.length > 0 && (
        <ul className={styles.links}>
          {footer.links.map(({ text, href }) => (
            <li key={href}>
              <a href={href} className={styles.link}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </footer>
  )
}
