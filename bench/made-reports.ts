/** Realistic reports in any number: those of `corpus/` with other names, figures and years, no two alike. The same seed makes the same files. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { analyse } from '../src/pipeline.js'

const COUNTIES = '青云白石永丰安平长乐和顺德清康宁福田兴隆双桥东湖南山西河北岭金沙银川玉泉'

/** Park and Miller's minimal generator: enough for varied digits, and the same everywhere. */
function generator(seed: number): () => number {
  let state = (seed * 48271 + 11) % 2147483647 || 1
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** Another county, other digits of the same length, another year. What joins figures arithmetically is not kept. */
function varied(text: string, seed: number): string {
  const next = generator(seed)
  const at = Math.floor(next() * (COUNTIES.length / 2)) * 2
  const county = `${COUNTIES.slice(at, at + 2)}${String.fromCharCode(0x4e00 + Math.floor(next() * 2000))}`
  const years = Math.floor(next() * 8) - 4
  return text
    .replaceAll(/[\u4e00-\u9fff]{2}(?=[县縣区區市])/g, county)
    .replaceAll(/\d+(?:\.\d+)?/g, (digits) => {
      if (/^20[12]\d$/.test(digits)) return String(Number(digits) + years)
      return digits.replaceAll(/\d/g, (digit, i: number) => (i === 0 ? String(1 + Math.floor(next() * 9)) : next() < 0.5 ? digit : String(Math.floor(next() * 10))))
    })
}

type Maker = (seed: number) => { extension: string; bytes: Uint8Array }

async function makerOf(path: string): Promise<Maker> {
  const bytes = readFileSync(path)
  const extension = path.slice(path.lastIndexOf('.') + 1)
  if (extension === 'docx') {
    const parts = unzipSync(bytes)
    const text = strFromU8(parts['word/document.xml']!)
    return (seed) => ({ extension, bytes: zipSync({ ...parts, 'word/document.xml': strToU8(text.replaceAll(/(?<=<w:t[^>]*>)[^<]+/g, (run) => varied(run, seed))) }) })
  }
  const code = (await analyse({ name: path, bytes })).source.encoding ?? 'utf-8'
  const text = iconv.decode(bytes, code, { stripBOM: false })
  return (seed) => ({ extension, bytes: iconv.encode(varied(text, seed), code) })
}

/** Writes `count` reports into a folder, a hundred a subfolder. */
export async function makeReports(folder: string, count: number): Promise<void> {
  const names = readdirSync('corpus')
    .filter((name) => /^\d/.test(name))
    .sort()
  const makers = await Promise.all(names.map((name) => makerOf(join('corpus', name, readdirSync(join('corpus', name)).find((file) => file.startsWith('report.'))!))))
  for (let i = 0; i < count; i++) {
    const { extension, bytes } = makers[i % makers.length]!(i + 1)
    const at = join(folder, String(Math.floor(i / 100)).padStart(4, '0'))
    if (i % 100 === 0) mkdirSync(at, { recursive: true })
    writeFileSync(join(at, `报告${String(i).padStart(5, '0')}.${extension}`), bytes)
  }
}
