export type Unread = 'image' | 'media' | 'program' | 'archive'

/**
 * Extensions of files that hold no text to be read, or hold it packed. Only the clear ones: whatever may be a document goes to the reader,
 * which decides by content. Source: what lay beside the reports in submissions, and the defaults of WPS, WeChat and 360 on the desktop.
 */
export const EXTENSIONS: Readonly<Record<Unread, readonly string[]>> = {
  image: ['jpg', 'jpeg', 'jfif', 'png', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic', 'svg', 'ico', 'psd', 'ai', 'cdr', 'dwg', 'dxf'],
  media: ['mp3', 'wav', 'wma', 'm4a', 'amr', 'mp4', 'avi', 'mov', 'wmv', 'mkv', 'flv', 'mpg', 'mpeg', '3gp'],
  program: ['exe', 'dll', 'so', 'msi', 'apk', 'jar', 'bat', 'cmd', 'js', 'css', 'woff', 'woff2', 'ttf', 'otf', 'db', 'sqlite', 'lnk', 'url', 'tmp', 'crdownload', 'torrent'],
  archive: ['rar', '7z', 'tar', 'gz', 'tgz', 'bz2', 'xz', 'zst', 'cab', 'iso', 'z', 'arj', 'lzh'],
}
