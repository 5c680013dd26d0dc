import { toPicturePath, type Picture, type PictureFormat } from '../../library/pictures.ts'
import { toRelative } from '../../ui/relative.ts'
import styles from './Picture.module.css'

interface PictureViewProps {
  picture: Picture
  /** The article's own address in the router. */
  path: string
  /** Whether it is seen at once: the others come when they are scrolled near. */
  first: boolean
  onFail: () => void
}

// Narrower is shown as it is: drawn at twice its size it would be a blur.
const leastFullWidth = 320

/** A supplied picture on the line along its foot. The caption below says in words what it shows. */
export function PictureView({ picture, path, first, onFail }: PictureViewProps) {
  const { hash, width, height, widths } = picture
  const most = widths.at(-1)!
  const sizes = toSizes(picture)
  const address = (width: number, format: PictureFormat) =>
    toRelative(path, toPicturePath(hash, width, format))
  const toSet = (format: PictureFormat) =>
    widths.map((width) => `${address(width, format)} ${width}w`).join(', ')
  return (
    <div className={styles.frame}>
      <picture>
        <source type="image/avif" srcSet={toSet('avif')} sizes={sizes} />
        <source type="image/webp" srcSet={toSet('webp')} sizes={sizes} />
        <img
          className={width < leastFullWidth ? styles.small : styles.picture}
          src={address(most, 'jpg')}
          width={width}
          height={height}
          alt=""
          loading={first ? 'eager' : 'lazy'}
          decoding="async"
          onError={onFail}
          // It may have failed before the app was there to hear of it.
          ref={(image) => {
            if (image?.complete && image.naturalWidth === 0) onFail()
          }}
        />
      </picture>
    </div>
  )
}

/** How wide it is drawn: as wide as the text, and at most 80% of the window high. */
function toSizes({ width, height }: Picture): string {
  if (width < leastFullWidth) return `${width}px`
  const high = Math.round((80 * width) / height)
  const across = (text: string) => (width < height ? `min(${text}, ${high}vh)` : text)
  const [wide, usual, narrow] = ['655px', '624px', 'calc(100vw - 40px)'].map(across)
  return `(min-width: 1680px) ${wide}, (min-width: 720px) ${usual}, ${narrow}`
}
